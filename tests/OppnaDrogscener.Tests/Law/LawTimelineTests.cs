using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Law;

public sealed partial class LawTimelineTests
{
    private static readonly LawTimeline Law = TestTemplates.Real.Law;

    [Theory]
    [InlineData("2013:460 11 §", "2013-06-30", LawRefusalReason.BeforeModelledPeriod)]
    [InlineData("2013:460 11 §", "2013-07-01", null)]
    [InlineData("2013:460 11 §", "2018-07-31", null)]
    [InlineData("2013:460 11 §", "2018-08-01", LawRefusalReason.Repealed)]
    [InlineData("2018:1200 10 §", "2018-07-31", LawRefusalReason.BeforeModelledPeriod)]
    [InlineData("2018:1200 14 a §", "2019-12-31", LawRefusalReason.NoSuchSection)]
    [InlineData("2018:1200 14 a §", "2020-01-01", null)]
    [InlineData("2018:1200 3 §", "2026-11-22", null)]
    [InlineData("2026:806 tillståndsregler", "2026-06-30", LawRefusalReason.BeforeModelledPeriod)]
    [InlineData("2026:806 tillståndsregler", "2026-07-01", null)]
    [InlineData("2099:1 1 §", "2026-07-01", LawRefusalReason.UnknownAct)]
    [InlineData("metodboken: Kamerabevakning", "1900-01-01", null)]
    public void Find_BothSidesOfBoundary_AnswersOrRefuses(string reference, string day, LawRefusalReason? refusal)
    {
        var lookup = Law.Find(LawRef.Parse(reference), Day(day));

        Assert.Equal(refusal, lookup.Refusal);
        Assert.Equal(refusal is null, lookup.Section is not null);
        Assert.Equal((reference, Day(day)), (lookup.Reference.ToString(), lookup.Day));
    }

    [Fact]
    public void Find_SectionRewritten_IsTheFoldOfVersions()
    {
        var seven = LawRef.Parse("2018:1200 7 §");

        Assert.Contains("Tillstånd krävs", Law.Find(seven, Day("2025-03-31")).Section!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tillstånd krävs", Law.Find(seven, Day("2025-04-01")).Section!.Text, StringComparison.Ordinal);
        Assert.Equal(Certainty.SecondHand, Law.Find(LawRef.Parse("2018:1200 10 §"), Day("2019-12-31")).Section!.Certainty);
        Assert.Equal(Certainty.Memory, Law.Find(LawRef.Parse("2018:1200 10 §"), Day("2020-01-01")).Section!.Certainty);
    }

    [Fact]
    public void Find_SectionThatCeasedAndCameBack_IsTheNewOne()
    {
        // 12 § on hearing the municipality ceased in 2025, and the number now stands for the register.
        Assert.Contains("kommunen", Law.Find(LawRef.Parse("2018:1200 12 §"), Day("2025-03-31")).Section!.Text, StringComparison.Ordinal);
        Assert.Contains("förteckning", Law.Find(LawRef.Parse("2018:1200 12 §"), Day("2025-04-01")).Section!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void InForce_FaceRecognitionAct_OnlyFromItsDay()
    {
        LawRef[] references = [LawRef.Parse("2018:1200 14 §"), LawRef.Parse("2026:806 tillståndsregler")];

        Assert.Single(Law.InForce(references, Day("2026-06-30")));
        Assert.Equal(2, Law.InForce(references, Day("2026-07-01")).Count);
    }

    [Fact]
    public void Acts_EveryVersion_IsInOrderWithSourceAndCheckDate()
    {
        foreach (var act in Law.Acts)
        {
            Assert.Equal(act.Versions.OrderBy(version => version.InForce), act.Versions);
            Assert.All(act.Versions.SelectMany(version => version.Sections.Values), section => Assert.True(section.CheckedOn > act.From || act.IsUndated));
        }
    }

    [Fact]
    public void LawTimelinePage_IsWhatTheTemplatesSay() => Golden.Verify("docs/generated/law-timeline.md", Page());

    private static string Page()
    {
        var page = new StringBuilder("# Law timeline\n\nWritten by a test from templates/law and templates/regimes. Do not edit; accept a change with `UPDATE_GOLDEN=1`.\n");
        page.Append("\n## Regimes\n\n| Regime | From | To | Grounds | Purposes | Checks |\n|---|---|---|---|---|---|\n");
        foreach (var regime in TestTemplates.Real.Regimes.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {RegimeKeys.ToText(regime.Key)} | {Iso(regime.From)} | {Iso(regime.To)} | {string.Join(", ", regime.Grounds.Keys)} | {regime.Purposes.Count} | {regime.Checks.Count} |\n");
        }

        foreach (var act in Law.Acts)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {act.Name}\n\n");
            page.Append(act.Repealed is { } end ? $"Repealed {Iso(end)}.\n\n" : "");
            page.Append("| Version | By | Mark | Checked | Sections (mark unless V) | Ceases |\n|---|---|---|---|---|---|\n");
            foreach (var version in act.Versions)
            {
                var sections = version.Sections.Values.OrderBy(section => Digits().Replace(section.Key, digits => digits.Value.PadLeft(3, '0')), StringComparer.Ordinal).Select(section => section.Number + (section.Certainty == Certainty.Verified ? "" : $" ({Certainties.ToMark(section.Certainty)})"));
                page.Append(CultureInfo.InvariantCulture, $"| {(act.IsUndated ? "undated" : Iso(version.InForce))} | {version.AmendedBy} | {Certainties.ToMark(version.Certainty)} | {Iso(version.CheckedOn)} | {string.Join(", ", sections)} | {string.Join(", ", version.Ceases)} |\n");
            }
        }

        return page.ToString();
    }

    private static string Iso(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "–";

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
