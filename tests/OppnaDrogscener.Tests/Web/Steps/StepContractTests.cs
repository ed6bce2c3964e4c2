using System.Text.RegularExpressions;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Tests.Support;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Steps;

/// <summary>What every step must keep, without the web: facts, words, rules.</summary>
public sealed partial class StepContractTests
{
    public static TheoryData<string> Steps => [.. TestCases.Steps.All.Select(step => step.Id)];

    public static TheoryData<string, string> StepsAndSamples =>
        [.. TestCases.Steps.All.SelectMany(step => TestCases.Samples.Where(sample => step.AppliesTo(TestCases.Draft(sample).Kind)).Select(sample => (step.Id, sample)))];

    [Theory]
    [MemberData(nameof(StepsAndSamples))]
    public void RoundTrip_Sample_LosesNothing(string id, string sample)
    {
        var draft = TestCases.Draft(sample);
        Assert.Equal(FactParts.ToJson(draft.Facts).ToJsonString(), FactParts.ToJson(StepProbe.Of(id).RoundTrip(draft)).ToJsonString());
    }

    [Theory]
    [MemberData(nameof(StepsAndSamples))]
    public void ToFacts_Emptied_TouchesOnlyWhatTheStepOwns(string id, string sample)
    {
        var draft = TestCases.Draft(sample);
        var step = StepProbe.Of(id).Step;
        var before = FactParts.ToJson(draft.Facts);
        var after = FactParts.ToJson(StepProbe.Of(id).Emptied(draft));
        FactParts.Take(before, step.Owns);
        FactParts.Take(after, step.Owns);
        Assert.Equal(WithoutEmptyParts(before), WithoutEmptyParts(after));
    }

    /// <summary>A part of the facts with nothing in it says the same as no part.</summary>
    private static string WithoutEmptyParts(System.Text.Json.Nodes.JsonObject facts)
    {
        foreach (var name in facts.Where(pair => pair.Value is System.Text.Json.Nodes.JsonObject { Count: 0 }).Select(pair => pair.Key).ToList())
        {
            facts.Remove(name);
        }

        return facts.ToJsonString();
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Feeds_EveryId_IsACheck(string id) =>
        Assert.Empty(StepProbe.Of(id).Step.Feeds.Except(CheckCatalog.All.Select(check => check.Id)));

    [Theory]
    [MemberData(nameof(Steps))]
    public void Errors_CodesAndWords_ArePairs(string id)
    {
        var probe = StepProbe.Of(id);
        var codes = TestCases.Samples.Select(TestCases.Draft).SelectMany(probe.Codes).Distinct().Order().ToList();
        Assert.Equal(probe.Text().Errors.Keys.Order(), codes);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Questions_FieldsAndWords_ArePairs(string id)
    {
        var probe = StepProbe.Of(id);
        var asked = probe.Fields().Where(field => !field.EndsWith(".Id", StringComparison.Ordinal)).Select(field => StepQuestion.Of(probe.Text(), field)).ToList();
        Assert.Equal(probe.Text().Questions.Keys.Order(), asked.Select(question => question.Question.Id).Distinct().Order());
        var parts = probe.Text().Questions.Values.SelectMany(question => question.Parts.Keys.Select(part => $"{question.Id}.{part}")).ToList();
        var asparts = asked.Where(question => question.Part is not null).Select(question => $"{question.Question.Id}.{question.Part}").Distinct().ToList();
        Assert.Empty(asparts.Except(parts));

        // A list of records has a name of its own besides the names of its fields.
        Assert.DoesNotContain(parts.Except(asparts), part => !parts.Exists(other => other.StartsWith(part + "-", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Sources_EveryReference_IsInTheLaw(string id)
    {
        foreach (var reference in StepProbe.Of(id).Text().Questions.Values.SelectMany(question => question.Sources))
        {
            Assert.Contains(Days, day => Desk.Of.Templates.Law.Find(reference, day).Section is not null);
        }
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Words_EveryKey_IsUsedByThePage(string id)
    {
        var probe = StepProbe.Of(id);
        var folder = RepositoryFolder.PathTo("src", "OppnaDrogscener.Web", "Pages", "Cases", "Steps", probe.Step.Name);
        var code = string.Concat(Directory.EnumerateFiles(folder).Select(File.ReadAllText));
        var prefixes = ComposedWord().Matches(code).Select(match => match.Groups["prefix"].Value).ToList();
        foreach (var key in probe.Text().Words.Keys)
        {
            Assert.True(code.Contains($"\"{key}\"", StringComparison.Ordinal) || prefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal)), key);
        }
    }

    [Fact]
    public void Texts_EveryStepFolder_HasAStep() =>
        Assert.Equal(TestCases.Steps.All.Select(step => step.Id).Order(), Desk.Of.Templates.Texts.StepIds.Order());

    [Fact]
    public void Facts_EverySample_DividesAndComposesToTheSame()
    {
        var composer = new CaseComposer(Desk.Of, TestCases.Steps);
        foreach (var sample in TestCases.Samples)
        {
            var facts = TestCases.Draft(sample).Facts;
            var composed = FactParts.Compose(composer.Divide(facts).Values);
            Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(FactParts.ToJson(facts), composed), sample);
        }
    }

    /// <summary>A day inside each wording of the law.</summary>
    private static IEnumerable<DateOnly> Days => [new(2014, 1, 1), new(2019, 1, 1), new(2020, 6, 1), new(2023, 1, 1), new(2026, 11, 23)];

    [GeneratedRegex("Word\\(\"(?<prefix>[a-z-]+-)\" \\+")]
    private static partial Regex ComposedWord();
}
