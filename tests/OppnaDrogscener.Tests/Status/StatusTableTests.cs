using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Support;
using Xunit;
using static OppnaDrogscener.Domain.Status.CaseStatus;

namespace OppnaDrogscener.Tests.Status;

/// <summary>Only the steps of product.md's section on status are possible, each tried against every other.</summary>
public sealed class StatusTableTests
{
    private static readonly Dictionary<string, (CaseStatus From, CaseStatus To)[]> Expected = new(StringComparer.Ordinal)
    {
        ["county-board-application"] =
        [
            (Draft, Submitted), (Submitted, SupplementRequested), (SupplementRequested, Submitted), (Submitted, Decided), (SupplementRequested, Decided), (Decided, Active), (Active, Ended),
        ],
        ["application-filed-elsewhere"] = [(Draft, FiledElsewhere), (FiledElsewhere, Decided), (Decided, Active), (Active, Ended)],
        ["application-without-receiver"] = [],
        ["documented-assessment"] = [(Draft, InternalReview), (Draft, Adopted), (InternalReview, Adopted), (Adopted, Active), (Active, Ended), (Ended, Disposed)],
        ["temporary-monitoring"] = [(Draft, Running), (Running, Stopped), (Running, Expired), (Running, ContinuesPendingDecision), (ContinuesPendingDecision, Running), (ContinuesPendingDecision, Stopped), (ContinuesPendingDecision, Expired)],
    };

    private static IReadOnlyList<DecisionOutcome?> Outcomes { get; } = [null, .. Enum.GetValues<DecisionOutcome>().Cast<DecisionOutcome?>()];

    public static TheoryData<string> Tables => [.. StatusTables.All.Select(table => table.Id)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Move_EveryPairOfStatuses_OnlyTheTablesAreTaken(string id)
    {
        var table = StatusTables.All.Single(item => item.Id == id);
        var taken =
            from status in Enum.GetValues<CaseStatus>()
            from to in Enum.GetValues<CaseStatus>()
            where Outcomes.Any(before => Outcomes.Any(given => table.Move(new CaseState(status, before), to, given) is not null))
            select (status, to);
        Assert.Equal(Expected[id].Order(), taken.Order());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Move_Decision_NeedsAnOutcomeAndNothingElseDoes(string id)
    {
        var table = StatusTables.All.Single(item => item.Id == id);
        foreach (var step in table.Transitions)
        {
            var before = step.From is Decided or Active && step.Outcomes.Count > 0 ? DecisionOutcome.Granted : (DecisionOutcome?)null;
            Assert.Equal(step.To == Decided, table.Move(new CaseState(step.From, before), step.To) is null);
            Assert.Equal(step.To == Decided, table.Move(new CaseState(step.From, before), step.To, DecisionOutcome.Granted) is not null);
        }
    }

    [Theory]
    [InlineData(DecisionOutcome.Granted, true)]
    [InlineData(DecisionOutcome.PartlyGranted, true)]
    [InlineData(DecisionOutcome.Refused, false)]
    [InlineData(DecisionOutcome.Dismissed, false)]
    [InlineData(DecisionOutcome.WrittenOff, false)]
    public void Move_DecidedToActive_OnlyWhatWasGranted(DecisionOutcome outcome, bool possible)
    {
        foreach (var table in new[] { StatusTables.CountyBoardApplication, StatusTables.ApplicationFiledElsewhere })
        {
            Assert.Equal(possible ? new CaseState(Active, outcome) : null, table.Move(new CaseState(Decided, outcome), Active));
            Assert.Equal(possible, table.Next(new CaseState(Decided, outcome)).Contains(Active));
        }
    }

    [Fact]
    public void Move_AnyWalk_KeepsItsStatusInTheTableAndItsOutcomeFromTheDecisionOn()
    {
        var walks = Gen.ArrayOf(Gen.Choose(0, 1000), 12);
        foreach (var table in StatusTables.All)
        {
            Invariant.Holds(walks, walk => Walk(table, walk).All(state =>
                table.Statuses.Contains(state.Status)
                && state.Outcome is null == (state.Status is not (Decided or Active or Ended) || table == StatusTables.DocumentedAssessment)
                && (state.Status is not (Active or Ended) || state.Outcome is null or DecisionOutcome.Granted or DecisionOutcome.PartlyGranted)));
        }
    }

    [Fact]
    public void Of_EveryKindRegimeAndApplicant_FollowsTheReceiver()
    {
        foreach (var regime in Desk.Of.Templates.Regimes.All)
        {
            var municipality = regime.TrackOf(ApplicantKind.Municipality);
            Assert.Same(StatusTables.TemporaryMonitoring, StatusTables.Of(CaseKind.TemporaryMonitoring, municipality));
            Assert.Same(StatusTables.DocumentedAssessment, StatusTables.Of(CaseKind.DocumentedAssessment, municipality));
            Assert.Same(regime.Key switch
            {
                RegimeKey.Metodbok or RegimeKey.Kol2013 => StatusTables.CountyBoardApplication,
                RegimeKey.Kbl2018 or RegimeKey.Kbl2020 => StatusTables.ApplicationFiledElsewhere,
                _ => StatusTables.ApplicationWithoutReceiver,
            }, StatusTables.Of(CaseKind.PermitApplication, municipality));
        }
    }

    [Fact]
    public void Tables_AreListed()
    {
        var text = new StringBuilder("# Statuses\n\nWritten by a test; accept changes with `UPDATE_GOLDEN=1 dotnet test`. Every case begins as a draft; no other step is possible.\n");
        foreach (var table in StatusTables.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {table.Id}\n\n| From | To | Outcomes |\n|---|---|---|\n");
            foreach (var step in table.Transitions)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {FactsJson.Word(step.From)} | {FactsJson.Word(step.To)} | {string.Join(", ", step.Outcomes.Select(outcome => FactsJson.Word(outcome)))} |\n");
            }
        }

        Golden.Verify("docs/generated/statuses.md", text.ToString());
    }

    private static IEnumerable<CaseState> Walk(StatusTable table, int[] choices)
    {
        var state = new CaseState(Draft);
        yield return state;
        foreach (var choice in choices)
        {
            var steps = (from to in Enum.GetValues<CaseStatus>() from outcome in Outcomes select table.Move(state, to, outcome)).OfType<CaseState>().ToList();
            if (steps.Count == 0)
            {
                yield break;
            }

            state = steps[choice % steps.Count];
            yield return state;
        }
    }
}
