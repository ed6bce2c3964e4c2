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

    [Theory]
    [InlineData(null, 9)]
    [InlineData("boden", 9)]
    [InlineData("typed", 9)]
    public void Series_PlaceWithTotalsOnly_IsCountedWholeWhateverTheAreasHave(string? area, int expected)
    {
        var crime = new CrimeFacts
        {
            TargetedOffences = [OffenceType.Robbery],
            Areas = [new CountedArea { Id = "torget", Role = AreaRole.Place }, .. area is null ? Array.Empty<CountedArea>() : [new CountedArea { Id = area, Role = AreaRole.ComparablePlace }]],
            MonthlyCounts =
            [
                new MonthlyCount { AreaId = "torget", Month = "2025-03", Count = 9 },
                new MonthlyCount { AreaId = "typed", Month = "2025-03", Type = OffenceType.Robbery, Count = 4 },
            ],
        };

        Assert.Equal(expected, CrimeSeries.Of(PlaceEvidence.Of(crime, PerimeterGeometry.Of(null))).Place!.Counts.Total);
    }

    /// <summary>An area with nothing but quarters is compared with nothing, so it must not decide which offences are counted.</summary>
    [Fact]
    public void Series_AreaWithoutMonths_DoesNotDecideWhatIsCounted()
    {
        var crime = Evidence("2025-03-06T22:00", null).Crime;
        crime = crime with
        {
            TargetedOffences = [OffenceType.Robbery],
            Incidents = [crime.Incidents[0] with { Type = OffenceType.Robbery }, crime.Incidents[1] with { Type = OffenceType.Theft }],
            Areas = [new CountedArea { Id = "kalmar", Role = AreaRole.Municipality }],
            PeriodCounts = [new PeriodCount { AreaId = "kalmar", Period = "2025K1", Count = 900 }],
        };

        Assert.Equal(1, CrimeSeries.Of(PlaceEvidence.Of(crime, PerimeterGeometry.Of(null))).Place!.Counts.Total);
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
