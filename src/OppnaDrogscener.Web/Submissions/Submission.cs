using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Temporary;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Submissions;

/// <summary>
/// Signing: submits an application, notes that it is filed elsewhere, sends an assessment to internal review or adopts it.
/// What is signed is frozen, the receipt is given in the same transaction, and the documents are made afterwards.
/// </summary>
public sealed class Submission(AppDbContext db, CaseStore store, CaseWriter writer, VersionStore versions, SupplementAnswers answers, CaseDesk desk, StepCatalog steps, TemporaryWatch temporary)
{
    private static readonly CaseStatus[] Signed = [CaseStatus.Submitted, CaseStatus.FiledElsewhere, CaseStatus.InternalReview, CaseStatus.Adopted];

    /// <summary>The kind of event, and the occasion of the version, for a step of the status table.</summary>
    public static string OccasionOf(CaseStatus from, CaseStatus to) => (from, to) switch
    {
        (CaseStatus.SupplementRequested, CaseStatus.Submitted) => EventKinds.Supplemented,
        (_, CaseStatus.Submitted) => EventKinds.Submitted,
        (_, CaseStatus.FiledElsewhere) => EventKinds.FiledElsewhere,
        (_, CaseStatus.InternalReview) => EventKinds.SentToReview,
        (_, CaseStatus.Adopted) => EventKinds.Adopted,
        _ => throw new ArgumentOutOfRangeException(nameof(to), to, "Nothing is signed on the way there"),
    };

    /// <summary>The status table of a case as it stands.</summary>
    public static StatusTable TableOf(DraftView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return StatusTables.Of(view.Kind, view.Regime.TrackOf(view.Facts.Applicant?.Kind ?? ApplicantKind.Municipality));
    }

    /// <summary>What can be signed of a case as it stands.</summary>
    public async Task<SubmissionOffer> OfferAsync(CaseDraft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var table = TableOf(draft.View);
        var targets = table.Next(new CaseState(draft.Row.Status, draft.Row.Outcome)).Where(to => Signed.Contains(to)).ToList();
        var county = CountyOf(draft.View);
        var receiver = targets.Contains(CaseStatus.Submitted)
            ? await db.Organisations.AsNoTracking().Where(item => item.Kind == OrganisationKind.CountyBoard && item.CountyCode == county).OrderBy(item => item.Name).FirstOrDefaultAsync(cancellation)
            : null;
        var sha256 = VersionStore.HashOf(draft.Canonical.Span);
        IReadOnlyList<SupplementItemRow> items = draft.Row.Status == CaseStatus.SupplementRequested ? await answers.OpenItemsAsync(draft.Id, cancellation) : [];
        return new SubmissionOffer
        {
            Draft = draft,
            Table = table,
            Targets = targets,
            Receiver = receiver,
            Problem = ProblemOf(draft, targets, county, receiver, items),
            Items = items,
            Sha256 = sha256,
            Shown = VersionStore.HashOf(Encoding.ASCII.GetBytes($"{sha256}\n{desk.Templates.Version}\n{receiver?.Id}\n{SupplementAnswers.HashOf(items)}")),
        };
    }

    /// <summary>Signs what was shown.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="to">The status wanted, one of the offer's targets.</param>
    /// <param name="shown">The offer's <see cref="SubmissionOffer.Shown"/> as the page carried it.</param>
    /// <param name="key">Made with the page; the same key gives the same version again.</param>
    /// <param name="user">Who signs, for the organisation that owns the case.</param>
    public async Task<SubmissionResult> SignAsync(Guid caseId, CaseStatus to, string shown, string key, CurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        // Not stopped when the browser goes away: what was begun is either made or not, never half told.
        var result = await writer.ChangeAsync(caseId, user, change => SignAsync(change, to, shown, key));
        if (result.Version is { } row && await versions.FindAsync(caseId, row.Number) is { } version)
        {
            await versions.MakeDocumentsAsync(version, user);
        }

        return result;
    }

    /// <summary>Withdraws an application that is with a county board; false when there is nothing to withdraw any more. The same withdrawal twice is one.</summary>
    public Task<bool> WithdrawAsync(Guid caseId, string reason, CurrentUser user) => writer.ChangeAsync(caseId, user, async change =>
    {
        if (change.Row.Status is not (CaseStatus.Submitted or CaseStatus.SupplementRequested))
        {
            return false;
        }

        if (change.Row.WithdrawnAt is null)
        {
            (change.Row.WithdrawnAt, change.Row.WithdrawalReason) = (change.Now, reason);
            change.Happened(EventKinds.Withdrawn, new JsonObject { ["reason"] = VersionStore.HashOf(Encoding.UTF8.GetBytes(reason)) });
            await BoardReception.SupersedeAsync(change);
            await temporary.FollowAsync(change);
        }

        return true;
    });

    private async Task<SubmissionResult> SignAsync(CaseChange change, CaseStatus to, string shown, string key)
    {
        if (await db.CaseVersions.AsNoTracking().FirstOrDefaultAsync(item => item.IdempotencyKey == key) is { } made)
        {
            return made.CaseId == change.Row.Id ? SubmissionResult.Of(made) : SubmissionResult.Refused(SubmissionProblem.Stale);
        }

        var draft = await store.FindAsync(change.Row.Id, change.User.OrganisationId) ?? throw new InvalidOperationException("Only the organisation that owns a case can sign it");
        var offer = await OfferAsync(draft);
        if (offer.Problem is { } problem)
        {
            return SubmissionResult.Refused(problem);
        }

        if (offer.Shown != shown || !offer.Targets.Contains(to))
        {
            return SubmissionResult.Refused(SubmissionProblem.Stale);
        }

        var occasion = OccasionOf(change.Row.Status, to);
        var version = await versions.FreezeAsync(change, draft, occasion, key, offer.Receiver?.Id);
        if (offer.Receiver is { } receiver)
        {
            (change.Row.ReceiverId, change.Row.SubmittedAt) = (receiver.Id, change.Row.SubmittedAt ?? change.Now);
            await BoardReception.EnterAsync(change, version, draft.View);
        }

        change.Move(offer.Table, to, occasion, Told(version, offer.Items));
        await temporary.FollowAsync(change);
        return SubmissionResult.Of(version);
    }

    private static JsonObject Told(CaseVersionRow version, IReadOnlyList<SupplementItemRow> items)
    {
        var told = new JsonObject
        {
            ["version"] = version.Number,
            ["receipt"] = version.Receipt,
            ["sha256"] = version.Sha256,
            ["texts"] = version.TextVersion,
            ["receiver"] = version.ReceiverId?.ToString(),
        };
        if (items.Count > 0)
        {
            (told["request"], told["answers"]) = (items[0].Request, SupplementAnswers.HashOf(items));
        }

        return told;
    }

    private SubmissionProblem? ProblemOf(CaseDraft draft, List<CaseStatus> targets, string? county, Organisation? receiver, IReadOnlyList<SupplementItemRow> items) => draft switch
    {
        { IsOpen: false } => SubmissionProblem.NotOpen,
        _ when targets.Count == 0 => SubmissionProblem.NothingToSend,
        _ when steps.For(draft.View.Kind).Any(step => draft.StepRow(step.Id)?.Raw is not null) => SubmissionProblem.AnswersToBeCorrected,
        _ when items.Any(item => item.Answer is null) => SubmissionProblem.ItemsUnanswered,
        _ when !targets.Contains(CaseStatus.Submitted) || receiver is not null => null,
        _ => county is null ? SubmissionProblem.NoCounty : SubmissionProblem.NoBoard,
    };

    /// <summary>The county of the place; the chosen receiver's only where the place says nothing.</summary>
    private string? CountyOf(DraftView view)
    {
        var place = view.Facts.Place;
        return place?.CountyCode
            ?? (place?.MunicipalityCode is { } municipality ? desk.Reference.Municipality(municipality)?.CountyCode : null)
            ?? view.Facts.Receiver?.CountyCode;
    }
}
