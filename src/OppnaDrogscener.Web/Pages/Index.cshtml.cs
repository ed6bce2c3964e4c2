using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Inbox;
using OppnaDrogscener.Web.Pages.Inbox.TakingIn;
using OppnaDrogscener.Web.Temporary;

namespace OppnaDrogscener.Web.Pages;

public sealed class IndexModel(CaseStore store, TemporaryWatch watch, ClockFaces clocks, AccessTable access) : PageModel
{
    private const int Shown = 5;

    /// <summary>Whether the user may make cases.</summary>
    public bool MayDraft { get; private set; }

    /// <summary>Whether the user reads what the county board receives.</summary>
    public bool MayReceive { get; private set; }

    /// <summary>Whether the user has a part in what is decided, and not only reads.</summary>
    public bool MayDecide { get; private set; }

    /// <summary>Whether the user may read the organisation's cases.</summary>
    public bool MayRead { get; private set; }

    /// <summary>The cases that were last worked with.</summary>
    public IReadOnlyList<CaseFileRow> Latest { get; private set; } = [];

    /// <summary>Whether the user may start temporary monitoring.</summary>
    public bool MayCapture { get; private set; }

    /// <summary>The temporary periods of the organisation that go on, the one that ends first first.</summary>
    public IReadOnlyList<ClockFace> Running { get; private set; } = [];

    public async Task OnGetAsync()
    {
        MayDraft = access.Admits(User, AccessConvention.StepPages, "POST");
        var isBoard = User.HasClaim(claim => claim.Type == AppClaims.CountyBoard);
        MayRead = !isBoard && access.Admits(User, "/arenden");
        MayReceive = isBoard && access.Admits(User, InboxModel.Address);
        MayDecide = MayReceive && access.Admits(User, TakeInModel.Address);
        if (MayDraft)
        {
            MayCapture = access.Admits(User, "/tillfallig/ny");
            await watch.SettleAllAsync(CurrentUser.Of(User), HttpContext.RequestAborted);
            Running = await clocks.GoingOnAsync(CurrentUser.Of(User), HttpContext.RequestAborted);
            var cases = await store.ListAsync(CurrentUser.Of(User).OrganisationId, null, HttpContext.RequestAborted);
            Latest = [.. cases.Take(Shown)];
        }
    }
}
