using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>What a temporary period becomes when the monitoring is to go on: an application where there is one to make, else a documented assessment.</summary>
public sealed class TemporaryFollowUp(CaseDesk desk)
{
    /// <summary>What the case becomes under its regime.</summary>
    public static CaseKind KindOf(DraftView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Regime.TrackOf(view.Facts.Applicant?.Kind ?? ApplicantKind.Police).PermitRequired ? CaseKind.PermitApplication : CaseKind.DocumentedAssessment;
    }

    /// <summary>The new case: the same facts, and what they say in the places where an application has them. Nothing that is not known is filled in.</summary>
    public NewCase Make(CaseDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var (view, facts, kind) = (draft.View, draft.View.Facts, KindOf(draft.View));
        var made = facts with
        {
            Receiver = facts.Receiver ?? (kind == CaseKind.PermitApplication ? ReceiverOf(facts.Place) : null),
            Place = facts.Place is { } place ? place with { SpecialReasonForRisk = place.SpecialReasonForRisk ?? facts.Temporary?.SpecialReason } : null,
            Monitoring = (facts.Monitoring ?? new()) with
            {
                Start = facts.Monitoring?.Start ?? facts.Temporary?.Start,
                Purposes = facts.Monitoring is { Purposes.Count: > 0 } monitoring ? monitoring.Purposes : PurposesOf(view),
            },
        };
        return new NewCase(draft.Row.Title, view.File with { Kind = kind, Facts = made }, view.Regime.Key, view.LawDate, "temporary");
    }

    /// <summary>The purposes of the period that an application may have too.</summary>
    private static List<StatedPurpose> PurposesOf(DraftView view)
    {
        var applicant = view.Facts.Applicant?.Kind ?? ApplicantKind.Police;
        return [.. (view.Facts.Temporary?.PurposeIds ?? [])
            .Where(id => view.Regime.Purposes.GetValueOrDefault(id) is AllowedPurpose purpose && purpose.AllowedFor(applicant))
            .Select(id => new StatedPurpose { PurposeId = id })];
    }

    private Receiver? ReceiverOf(Place? place) => place?.CountyCode is { } county && desk.Reference.BoardOfCounty(county) is { } board
        ? new Receiver { Authority = ReceiverAuthority.CountyBoard, CountyCode = county, Name = board.Name }
        : null;
}
