using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.MethodBook;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.MethodBook;

public sealed class MethodBookTests
{
    private static readonly MethodBookContent Book = TestTemplates.Real.MethodBook;

    // methods.md A00-1 and A00-2, and what unknown answers can still change.
    [Theory]
    [InlineData(7, 3, 7, true)]
    [InlineData(6, 4, 6, false)]
    [InlineData(10, 0, 10, true)]
    [InlineData(6, 3, 6, null)]
    [InlineData(0, 4, 0, false)]
    [InlineData(0, 3, 0, null)]
    public void IndicatorScore_YesAndNo_JudgesAtSeven(int yes, int no, int score, bool? qualified)
    {
        var result = IndicatorScore.Of(Answers(yes, no), Book);

        Assert.Equal((score, no, 10 - yes - no, qualified), (result.Present, result.Absent, result.Unknown, result.Qualified));
        Assert.Equal(yes, result.PresentWithoutEvidence.Count);
    }

    [Fact]
    public void IndicatorScore_YesWithDatedEvidence_IsNotListed()
    {
        IndicatorFinding[] findings = [new() { IndicatorId = "nuisance", Answer = IndicatorAnswer.Yes, Evidence = "Trygghetsmätning", ObservedOn = new DateOnly(2026, 5, 1) }, new() { IndicatorId = "unheard-of", Answer = IndicatorAnswer.Yes }];

        var result = IndicatorScore.Of(findings, Book);

        Assert.Equal(1, result.Present);
        Assert.Empty(result.PresentWithoutEvidence);
    }

    [Fact]
    public void Indicators_AreTenInTheBooksOrder()
    {
        Assert.Equal(Enumerable.Range(1, 10), Book.Indicators.Select(indicator => indicator.Number));
        Assert.Equal(7, Book.QualifiedFrom);
    }

    [Theory]
    [InlineData("concern-talks")]
    [InlineData("care-acts")]
    [InlineData("smadit")]
    [InlineData("mumin")]
    [InlineData("target-lists")]
    [InlineData("defector-support")]
    public void Measures_AimedAtIndividuals_AreNotAlternatives(string id) => Assert.False(Book.Measures[id].CountsAsAlternative);

    [Fact]
    public void Measures_SocialPrevention_NeverCounts() =>
        Assert.All(Book.Measures.Values.Where(measure => measure.Group == MeasureGroup.Social), measure => Assert.False(measure.CountsAsAlternative));

    [Fact]
    public void Measures_NotInTheBook_AreMarked() =>
        Assert.Equal(["lighting"], Book.Measures.Values.Where(measure => measure.IsOwnAddition).Select(measure => measure.Id));

    [Fact]
    public void Measures_WhatTheProductNames_IsThere() =>
        Assert.Superset(
            (HashSet<string>)["safety-walk", "place-focus", "hot-spot-policing", "fifteen-minutes", "increased-presence", "adult-presence", "traffic-control", "seizures", "cleaning-and-repair", "property-inspection", "drug-dogs", "linkoping-model", "social-group-youth", "tip-line"],
            Book.Measures.Keys.ToHashSet());

    [Fact]
    public void Notes_DisplacementAndWomen_AreThere()
    {
        Assert.Contains("displacement", Book.Notes.Keys);
        Assert.Contains("women-and-girls", Book.Notes.Keys);
    }

    private static IEnumerable<IndicatorFinding> Answers(int yes, int no) => Book.Indicators.Select((indicator, index) => new IndicatorFinding
    {
        IndicatorId = indicator.Id,
        Answer = index < yes ? IndicatorAnswer.Yes : index < yes + no ? IndicatorAnswer.No : IndicatorAnswer.Unknown,
    });
}
