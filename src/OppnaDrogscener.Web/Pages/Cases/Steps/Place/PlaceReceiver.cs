using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Reference;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Place;

/// <summary>Whom the document goes to: by the regime, and for a county board by the county of the place unless another is chosen.</summary>
internal sealed class PlaceReceiver(ReferenceCatalog reference)
{
    /// <summary>The chosen county; empty where it follows the place.</summary>
    public static string ToInput(DraftView draft) =>
        draft.Facts.Receiver?.CountyCode is { } county && county != draft.Facts.Place?.CountyCode ? county : "";

    /// <summary>The receiver for a chosen county, or for the county of the place when none is chosen.</summary>
    public Receiver? ToFacts(DraftView draft, string chosen, string? placeCounty)
    {
        var known = draft.Facts.Receiver;
        var county = chosen.Length > 0 ? chosen : placeCounty;
        if (draft.Kind != CaseKind.PermitApplication || county is null || county == known?.CountyCode)
        {
            return known;
        }

        var track = draft.Regime.TrackOf(draft.Facts.Applicant?.Kind ?? ApplicantKind.Municipality);
        return track.Receiver == ReceiverAuthority.CountyBoard
            ? (known ?? new()) with { Authority = ReceiverAuthority.CountyBoard, CountyCode = county, Name = reference.BoardOfCounty(county)?.Name }
            : known ?? new Receiver { Authority = track.Receiver };
    }
}
