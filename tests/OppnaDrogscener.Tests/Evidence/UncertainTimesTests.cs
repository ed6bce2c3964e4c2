using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Evidence.Analysis;
using OppnaDrogscener.Domain.Perimeters;
using Xunit;

namespace OppnaDrogscener.Tests.Evidence;

/// <summary>Offences whose time is not known to the minute: spread or left out and counted, never taken for a moment (methods A15).</summary>
public sealed class UncertainTimesTests
{
    [Theory]
    [InlineData("2025-03-06T22:00", null, 1, 0)]
    [InlineData("2025-03-06T22:00", "2025-03-06", 1, 0)]
    [InlineData("2025-03-06T22:00", "2025-03-07T02:00", 1, 0)]
    [InlineData("2025-03-06T22:00", "2025-03-07", 0, 1)]
    [InlineData("2025-03-06T00:00", "2025-03-07", 0, 1)]
    [InlineData("2025-03-06T22:00", "2025-03-09T10:00", 0, 1)]
    [InlineData("2025-03-06", null, 0, 1)]
    [InlineData("2025-03-06", "2025-03-07", 0, 1)]
    [InlineData("2025-03-06", "2025-03-06T10:00", 0, 1)]
    public void Hours_AnyInterval_HoldWhatIsKnownAndCountTheRest(string from, string? to, int used, int without)
    {
        var hours = HourEvidence.Of(Evidence(from, to));

        Assert.Equal((used + 1, without), (hours.Matrix!.Total, hours.WithoutTime));
    }

    [Fact]
    public void Hours_EndWithTime_AreSpreadEvenly()
    {
        var matrix = HourEvidence.Of(Evidence("2025-03-06T22:00", "2025-03-07T02:00")).Matrix!;

        Assert.Equal([0.25, 0.25, 0.25, 0.25], [matrix[3, 22], matrix[3, 23], matrix[4, 0], matrix[4, 1]]);
    }

    [Fact]
    public void Caveats_AreaWithNothingButQuarters_IsNamedWithTheReason()
    {
        var crime = Evidence("2025-03-06T22:00", null).Crime with
        {
            Areas = [new CountedArea { Id = "kalmar", Name = "Kalmar", Role = AreaRole.Municipality }, new CountedArea { Id = "boden", Name = "Boden", Role = AreaRole.ComparablePlace }],
            MonthlyCounts = [new MonthlyCount { AreaId = "boden", Month = "2025-03", Count = 9 }],
            PeriodCounts = [new PeriodCount { AreaId = "kalmar", Period = "2025K1", Count = 900 }, new PeriodCount { AreaId = "boden", Period = "2025", Count = 90 }],
        };
        var caveat = AnalysisTelling.Of(CrimeAnalysis.Of(new CaseFacts { Crime = crime }), "caveats")!.Statements.Single(statement => statement.Key == "caveat-periods");

        var words = new OppnaDrogscener.Documents.Documents.AnalysisWords(Support.Desk.Of.Templates.Texts, new DateOnly(2026, 1, 1));
        Assert.Contains("Det gäller Kalmar.", words.Sentence(caveat), StringComparison.Ordinal);
    }

    [Fact]
    public void Gaps_OnlyCountsByMonth_SayThatTheHoursAreNotTold()
    {
        var crime = new CrimeFacts
        {
            Areas = [new CountedArea { Id = "torget", Role = AreaRole.Place }],
            MonthlyCounts = [new MonthlyCount { AreaId = "torget", Month = "2025-03", Count = 9 }],
        };

        Assert.Contains(EvidenceGaps.Of(CrimeAnalysis.Of(new CaseFacts { Crime = crime })), gap => gap is { Kind: GapKind.OnlyMonths, AsksPolice: true });
        Assert.DoesNotContain(EvidenceGaps.Of(CrimeAnalysis.Of(new CaseFacts())), gap => gap.Kind == GapKind.OnlyMonths);
    }

    /// <summary>The offence, beside one whose moment is known.</summary>
    private static PlaceEvidence Evidence(string from, string? to) => PlaceEvidence.Of(
        new CrimeFacts
        {
            From = new DateOnly(2024, 1, 1),
            To = new DateOnly(2025, 12, 31),
            Incidents =
            [
                new Incident { From = LocalMoment.Parse("2025-01-13T12:30") },
                new Incident { From = LocalMoment.Parse(from), To = to is null ? null : LocalMoment.Parse(to) },
            ],
        },
        PerimeterGeometry.Of(null));
}
