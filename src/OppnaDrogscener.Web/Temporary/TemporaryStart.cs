using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Checks.Temporary;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Steps.Monitoring;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>Starts temporary monitoring: what is decided is frozen and its clock runs, or it is refused with the reasons.</summary>
public sealed class TemporaryStart(AppDbContext db, CaseComposer composer, CaseWriter writer, VersionStore versions, StepCatalog steps, PeriodClocks clocks, CaseDesk desk, TimeProvider clock)
{
    /// <summary>The rule of how long a period may be, and how near another.</summary>
    public const string PeriodRule = "temporary-period-within-limit";

    /// <summary>Rules that must be met, not only not broken, before a period starts: nobody else looks before the cameras run.</summary>
    private static readonly string[] MustBeMet = ["temporary-user-may", "temporary-ground-holds", PeriodRule];

    /// <summary>What would be started.</summary>
    /// <param name="draft">The case.</param>
    /// <param name="newFacts">What is new since earlier periods at the place; empty when nothing is told.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<StartOffer> OfferAsync(CaseDraft draft, string newFacts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(newFacts);
        var earlier = await EarlierAsync(draft, cancellation);
        var counted = clocks.Of(draft.View);
        var view = Completed(draft.View, earlier, newFacts, counted);
        var findings = desk.Judge(view.File, view.Regime, view.LawDate).Findings;
        List<Finding> against = [.. findings.Where(finding => finding.Blocks || (MustBeMet.Contains(finding.Id) && finding.Result != CheckResult.Met))];
        return new StartOffer
        {
            Row = draft.Row,
            View = view,
            Clock = counted,
            Earlier = earlier,
            Against = against,
            Problems = [.. Problems(draft, view, counted, earlier, against)],
            Shown = VersionStore.HashOf(Encoding.UTF8.GetBytes($"{VersionStore.HashOf(draft.Canonical.Span)}\n{desk.Templates.Version}\n{string.Join(' ', earlier.Select(item => item.Period.CaseId))}")),
        };
    }

    /// <summary>Starts what was shown. The same key gives the same decision again.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="newFacts">What is new since earlier periods at the place.</param>
    /// <param name="shown">The offer's <see cref="StartOffer.Shown"/> as the page carried it.</param>
    /// <param name="key">Made with the page.</param>
    /// <param name="user">Who starts.</param>
    public async Task<StartResult> StartAsync(Guid caseId, string newFacts, string shown, string key, CurrentUser user)
    {
        var result = await writer.ChangeAsync(caseId, user, change => StartAsync(change, newFacts, shown, key));
        if (result.Version is { } row && await versions.FindAsync(caseId, row.Number) is { } version)
        {
            await versions.MakeDocumentsAsync(version, user);
        }

        return result;
    }

    private async Task<StartResult> StartAsync(CaseChange change, string newFacts, string shown, string key)
    {
        if (await db.CaseVersions.AsNoTracking().FirstOrDefaultAsync(item => item.IdempotencyKey == key) is { } made)
        {
            return made.CaseId == change.Row.Id ? new StartResult(made, []) : new StartResult(null, [StartProblem.Stale]);
        }

        var rows = await change.Db.CaseSteps.Where(item => item.CaseId == change.Row.Id).ToDictionaryAsync(item => item.StepId, StringComparer.Ordinal);
        var offer = await OfferAsync(composer.Compose(change.Row, rows), newFacts);
        if (offer.Problems.Count > 0 || offer.Shown != shown)
        {
            return new StartResult(null, offer.Problems.Count > 0 ? offer.Problems : [StartProblem.Stale]);
        }

        Put(change, rows, offer.View.Facts);
        var version = await versions.FreezeAsync(change, composer.Compose(change.Row, rows), EventKinds.TemporaryStarted, key, receiverId: null);
        var period = PeriodOf(change, offer);
        change.Db.TemporaryPeriods.Add(period);
        change.Db.TemporaryCaptures.RemoveRange(await change.Db.TemporaryCaptures.Where(item => item.Id == change.Row.Id).ToListAsync());
        change.Move(StatusTables.TemporaryMonitoring, CaseStatus.Running, EventKinds.TemporaryStarted, new JsonObject
        {
            ["version"] = version.Number,
            ["receipt"] = version.Receipt,
            ["sha256"] = version.Sha256,
            ["texts"] = version.TextVersion,
            ["start"] = DayText.Iso(period.Start),
            ["last"] = DayText.Iso(period.LastDay),
        });
        return new StartResult(version, []);
    }

    private void Put(CaseChange change, Dictionary<string, CaseStepRow> rows, CaseFacts facts)
    {
        var step = steps.Get<MonitoringStep>();
        if (!rows.TryGetValue(step.Id, out var row))
        {
            row = rows[step.Id] = new CaseStepRow { CaseId = change.Row.Id, StepId = step.Id, Json = "{}" };
            change.Db.CaseSteps.Add(row);
        }

        (row.Json, row.UpdatedAt, row.UpdatedBy) = (CaseComposer.PartOf(step, facts), change.Now, change.User.Id);
        row.Version++;
    }

    private static TemporaryPeriodRow PeriodOf(CaseChange change, StartOffer offer)
    {
        var (facts, mark, counted) = (offer.View.Facts, SamePlace.Of(offer.View.Facts), offer.Clock!);
        var ground = offer.View.Regime.Grounds[facts.Temporary!.GroundId!];
        return new TemporaryPeriodRow
        {
            CaseId = change.Row.Id,
            OrganisationId = change.Row.OrganisationId,
            GroundId = ground.Id,
            Start = counted.Start,
            LastDay = counted.LastMonitoringDay,
            FilingProlongs = offer.View.Regime.FilingProlongs(ground, facts.Applicant!.Kind!.Value),
            PlaceName = CaseTitle.Shortened(facts.Place?.Name ?? ""),
            PlaceNorm = CaseTitle.Shortened(mark.Name),
            AddressNorm = CaseTitle.Shortened(mark.Address),
            MunicipalityCode = mark.MunicipalityCode,
            Latitude = mark.Position?.Latitude,
            Longitude = mark.Position?.Longitude,
            StartedAt = change.Now,
        };
    }

    private static DraftView Completed(DraftView view, IReadOnlyList<EarlierAtPlace> earlier, string newFacts, ClockResult? counted)
    {
        var temporary = view.Facts.Temporary ?? new();
        var told = temporary.EarlierPeriods.Select(period => period.NewFacts is null && newFacts.Length > 0 ? period with { NewFacts = newFacts } : period).ToList();
        told.AddRange(earlier.Where(item => temporary.EarlierPeriods.All(period => period.Start != item.Period.Start)).Select(item => new EarlierPeriod
        {
            GroundId = item.Period.GroundId,
            Start = item.Period.Start,
            Stop = item.Period.StoppedOn,
            NewFacts = TypedText.OrNull(newFacts),
        }));
        return view.With(view.Facts with { Temporary = temporary with { EarlierPeriods = told, Stop = temporary.Stop ?? counted?.LastMonitoringDay } });
    }

    private IEnumerable<StartProblem> Problems(CaseDraft draft, DraftView view, ClockResult? counted, IReadOnlyList<EarlierAtPlace> earlier, List<Finding> against)
    {
        var today = clock.Today();
        (StartProblem Problem, bool Is)[] problems =
        [
            (StartProblem.NotADraft, draft.Row.Status != CaseStatus.Draft || view.Kind != CaseKind.TemporaryMonitoring),
            (StartProblem.AnswersToBeCorrected, steps.For(view.Kind).Any(step => draft.StepRow(step.Id)?.Raw is not null)),
            (StartProblem.NoClock, counted is null),
            (StartProblem.WrongDate, counted is not null && !view.Regime.Fits(counted.Start)),
            (StartProblem.NotBegun, counted?.Start > today),
            (StartProblem.RunOut, counted?.LastMonitoringDay < today),
            (StartProblem.AlreadyRunning, earlier.Any(item => item.Period.StoppedOn is null)),
            (StartProblem.NewFactsMissing, earlier.Count > 0 && earlier.All(item => item.Period.StoppedOn is not null) && against.Any(finding => finding.Id == PeriodRule)),
            (StartProblem.Blocked, against.Count > 0),
        ];
        return problems.Where(item => item.Is).Select(item => item.Problem);
    }

    private async Task<IReadOnlyList<EarlierAtPlace>> EarlierAsync(CaseDraft draft, CancellationToken cancellation)
    {
        var mark = SamePlace.Of(draft.View.Facts);
        var periods = await db.TemporaryPeriods.AsNoTracking().Where(item => item.OrganisationId == draft.Row.OrganisationId && item.CaseId != draft.Id).ToListAsync(cancellation);
        return
        [
            .. from period in periods
               let other = period.Mark
               let reason = SamePlace.Compare(mark, other)
               where reason is not null
               orderby period.Start descending
               select new EarlierAtPlace(period, reason.Value, SamePlace.Distance(mark, other)),
        ];
    }
}
