using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Evidence.Analysis;
using OppnaDrogscener.Domain.Statistics;
using OppnaDrogscener.Tests.Support;
using Xunit;
using LocalMoment = OppnaDrogscener.Domain.Cases.Facts.LocalMoment;

namespace OppnaDrogscener.Tests.Evidence;

/// <summary>What a case's facts become as an analysis.</summary>
public sealed class CrimeAnalysisTests
{
    private static readonly CrimeAnalysis Uppsala = CrimeAnalysis.Of(Desk.Sample("stora-torget").File!.Facts);
    private static readonly CrimeAnalysis Thin = CrimeAnalysis.Of(Desk.Sample("tunt-underlag").File!.Facts);

    [Fact]
    public void Sample_TwoReferences_AreComparedByEveryMethodThatIsCalledFor()
    {
        Assert.Equal(2, Uppsala.Comparisons.Count);
        Assert.All(Uppsala.Comparisons, one => Assert.NotNull(one.Main.Ratio.Value));
        Assert.All(Uppsala.Comparisons, one => Assert.Equal(one.Monthly.Value!.Phi > 1.5, one.NegativeBinomial is not null));
        Assert.Contains(Uppsala.Comparisons, one => one.NegativeBinomial is not null);
        Assert.All(Uppsala.Comparisons, one => Assert.True(one.Monthly.Value!.Quasi.Lower <= one.Monthly.Value.Poisson.Lower));
    }

    [Fact]
    public void Summary_OfALevel_SaysTheIntervalAndTheMonths()
    {
        var words = new OppnaDrogscener.Documents.Documents.AnalysisWords(Desk.Of.Templates.Texts, new DateOnly(2021, 1, 1));

        var said = AnalysisTelling.Of(Uppsala, "summary")!.Statements.Select(words.Sentence).ToList();

        Assert.Contains("Platsen ligger mellan 2,3 och 2,9 gånger nivån i Uppsala kommun utom torget, räknat per invånare, och i 21 av 24 månader tydligt över vad den nivån förutsäger.", said);
    }

    [Fact]
    public void Gaps_ThinCase_NameWhatToAskThePoliceFor()
    {
        var gaps = EvidenceGaps.Of(Thin);

        Assert.Contains(gaps, gap => gap is { Kind: GapKind.FewReferences, AsksPolice: true });
        Assert.Contains(gaps, gap => gap.Kind == GapKind.FewOffences);
        Assert.Contains(gaps, gap => gap.Kind == GapKind.NoVisitors);
        Assert.DoesNotContain(EvidenceGaps.Of(Uppsala), gap => gap.Kind is GapKind.FewReferences or GapKind.NoVisitors or GapKind.FewOffences);
    }

    [Fact]
    public void Gaps_NothingAtAll_BeginWithTheOffences() =>
        Assert.Equal(GapKind.NoOffences, EvidenceGaps.Of(CrimeAnalysis.Of(new CaseFacts()))[0].Kind);

    [Theory]
    [InlineData(21, 100, true)]
    [InlineData(20, 100, false)]
    [InlineData(4, 10, false)]
    [InlineData(3000, 3100, true)]
    public void Cases_OneWithManyCounts_IsFlaggedAboveAFifth(int largest, int all, bool expected)
    {
        var crime = Crime([Row(1, "K1", largest), .. Enumerable.Range(0, all - largest).Select(index => Row(index % 24, $"X{index}", 1))]);

        var cases = CaseSpread.Of(PlaceEvidence.Of(crime, OppnaDrogscener.Domain.Perimeters.PerimeterGeometry.Of(null)))!;

        Assert.Equal(expected, cases.IsDominated);
        Assert.Equal((all, largest), (cases.Offences, cases.Largest));
    }

    [Fact]
    public void Origins_Narcotics_AreFoundByPoliceAndViolenceIsReported()
    {
        Assert.Equal(OffenceOrigin.FoundByPolice, OffenceOrigins.Of(OffenceType.Narcotics));
        Assert.Equal(OffenceOrigin.Reported, OffenceOrigins.Of(OffenceType.Violence));
        Assert.Equal(OffenceOrigin.Unknown, OffenceOrigins.Of(null));
    }

    [Fact]
    public void Trial_ChosenOnEarlierMonths_CountsOnlyTheLastTwelve()
    {
        var early = Enumerable.Range(0, 20).Select(index => new Incident { From = Moment(new DateOnly(2024, 3, 1).AddDays(index * 7), 22) });
        var late = Enumerable.Range(0, 12).Select(index => new Incident { From = Moment(new DateOnly(2025, 3, 7).AddDays(index * 7), index < 9 ? 22 : 10) });
        var trial = WindowTrial.Of(PlaceEvidence.Of(Crime([.. early, .. late]), OppnaDrogscener.Domain.Perimeters.PerimeterGeometry.Of(null)), 0.6).Value!;

        Assert.Equal((22, 1), (trial.Window.StartHour, trial.Window.Length));
        Assert.Equal((9, 12), (trial.Covered, trial.Total));
    }

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    public void Trial_FewerThanTenOnASide_IsRefused(int late)
    {
        var rows = Enumerable.Range(0, 20).Select(index => new Incident { From = Moment(new DateOnly(2024, 3, 1).AddDays(index), 22) })
            .Concat(Enumerable.Range(0, late).Select(index => new Incident { From = Moment(new DateOnly(2025, 3, 1).AddDays(index), 22) }));

        Assert.Equal(late < 10, WindowTrial.Of(PlaceEvidence.Of(Crime([.. rows]), OppnaDrogscener.Domain.Perimeters.PerimeterGeometry.Of(null)), 0.6).Refusal is not null);
    }

    [Fact]
    public void Proposal_OverMidnight_IsAdoptedOnTheEveningsDays()
    {
        var proposal = new HourProposal(WindowKind.Week, 0.6, new WeekWindow(5, 3, 21, 8), 6, 10);
        var schedule = WeekSchedule.Of(new Monitoring { Schedule = [new ScheduleEntry { Days = [Weekday.Monday, Weekday.Saturday, Weekday.Sunday], From = ClockTime.Parse("21:00"), To = ClockTime.Parse("05:00") }] });

        Assert.Equal("""[{"days":["monday","saturday","sunday"],"from":"21:00","to":"05:00"}]""", proposal.Adopt.Change!.Value.ToJsonString());
        Assert.True(schedule.Is(proposal.Window));
        Assert.True(proposal.Window.Contains(1, 4));
        Assert.False(proposal.Window.Contains(5, 4));
    }

    [Theory]
    [InlineData(2.5)]
    [InlineData(40)]
    [InlineData(20_000)]
    public void Band_OfAMonth_EndsWhereAMonthIsFlagged(double expected)
    {
        var month = new PersistenceMonth(0, expected, 1, false);
        Computed<Persistence> At(int count) => Persistence.Of([count], 1, [(int)(expected * 2)], 2);

        Assert.True(At(month.Highest + (expected > 10_000 ? 2 : 1)).Value!.Months[0].IsFlagged);
        Assert.False(At(month.Highest - (expected > 10_000 ? 2 : 0)).Value!.Months[0].IsFlagged);
        Assert.InRange(month.Lowest, 0, (int)expected);
    }

    [Fact]
    public void Season_FewerThanSixtyOffences_IsRefused()
    {
        Assert.Equal(Refusal.TooFewAtPlace, new TimeCourse(new MonthlyCounts(new DateOnly(2024, 1, 1), [.. Enumerable.Repeat(2, 24)])).Season.Refusal);
        Assert.NotNull(new TimeCourse(new MonthlyCounts(new DateOnly(2024, 1, 1), [.. Enumerable.Repeat(3, 24)])).Season.Value);
    }

    [Fact]
    public void Measure_AroundItsOwnStart_IsComputedWithTheComparablePlace()
    {
        var facts = Desk.Sample("bedomning-2025").File!.Facts;
        var evidence = PlaceEvidence.Of(facts.Crime, OppnaDrogscener.Domain.Perimeters.PerimeterGeometry.Of(facts.Perimeter));
        var measure = facts.Measures.First(one => one.From == new DateOnly(2024, 9, 18));

        var told = MeasureTelling.Of(evidence, measure with { To = null });

        Assert.True(MeasureTelling.IsComputed(told));
        Assert.Equal("measure-season", told[^1].Key);
        Assert.False(MeasureTelling.IsComputed(MeasureTelling.Of(evidence, measure with { To = new DateOnly(2024, 11, 30) })));
        Assert.False(MeasureTelling.IsComputed(MeasureTelling.Of(evidence, measure with { From = new DateOnly(2025, 3, 1), To = null })));
        Assert.Empty(MeasureTelling.Of(evidence, measure with { Status = MeasureStatus.Considered }));
    }

    private static LocalMoment Moment(DateOnly day, int hour) => LocalMoment.Parse(FormattableString.Invariant($"{day:yyyy-MM-dd}T{hour:00}:00"))!.Value;

    private static Incident Row(int month, string number, int count) => new() { From = Moment(new DateOnly(2024, 1, 15).AddMonths(month % 12), 22), CaseNumber = number, Counts = count };

    private static CrimeFacts Crime(IReadOnlyList<Incident> incidents) => new() { From = new DateOnly(2024, 1, 1), To = new DateOnly(2025, 12, 31), Incidents = incidents };
}
