using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>Opinions: from the municipality, unless it applies itself, and from others. Asked for by link, recorded, or not needed.</summary>
public sealed class OpinionsModel(BoardDesk board, Opinions opinions, IDataProtectionProvider protection, TimeProvider clock, PageWords words, AccessTable access) : BoardPage(board, access)
{
    private const string PageName = "/inkorg/{id}/yttranden";
    private const string Purpose = "opinion-token";

    /// <summary>Asks for an opinion.</summary>
    [BindProperty]
    public OpinionInput Ask { get; set; } = new();

    /// <summary>Records one that has come.</summary>
    [BindProperty]
    public OpinionInput Record { get; set; } = new();

    /// <summary>Says that one is not needed.</summary>
    [BindProperty]
    public OpinionInput Unneeded { get; set; } = new();

    /// <summary>What has become of one that was asked for, and its link.</summary>
    [BindProperty]
    public OpinionInput Item { get; set; } = new();

    /// <summary>The link that has just been made; null when none has. It is shown this once.</summary>
    public string? Link { get; private set; }

    /// <summary>The form that was sent: it stands open.</summary>
    public string Open { get; private set; } = "";

    /// <summary>Whether something has just been saved.</summary>
    public bool Saved { get; private set; }

    /// <summary>Why nothing was saved; null when it was, or nothing was sent.</summary>
    public OpinionRefusal? Refusal { get; private set; }

    public bool MayWrite => Review.Opinions.IsOpen(Case.Row) && May(PageName, "POST Ask");

    public DateOnly Today => clock.Today();

    /// <summary>Who can be asked.</summary>
    public IReadOnlyList<Choice> Parties => [new(OpinionForm.Municipality, words["opinion.party-municipality"]), new(OpinionForm.Other, words["opinion.party-other"])];

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => ReceivedModel.Address(caseId) + "/yttranden";

    /// <summary>A new token, sealed, for a form.</summary>
    public string NewSeal() => protection.CreateProtector(Purpose).Protect(OpinionToken.Make());

    /// <summary>What was typed and not saved, so that it is not lost; empty where it stands in a form.</summary>
    public string Typed => Refusal is null ? "" : string.Join("\n\n", new[] { Item, Record, Unneeded, Ask }.Select(form => form.Text).Where(text => text.Length > 0));

    public async Task<IActionResult> OnGetAsync(Guid id, string? sparat, int svar)
    {
        (Saved, Item) = (sparat is not null, new OpinionInput { Number = svar, Day = TypedDate.Of(Today) });
        return await LoadAsync(id) ? Page() : NotFound();
    }

    /// <summary>Asks for an opinion by a link that is shown once.</summary>
    public async Task<IActionResult> OnPostAskAsync(Guid id)
    {
        var token = Unsealed(Ask.Sealed);
        var asked = Form("Ask", Ask).Asked(token);
        return await AddAsync(id, "ask", asked, token);
    }

    /// <summary>Records an opinion that came without a link.</summary>
    public Task<IActionResult> OnPostRecordAsync(Guid id) => AddAsync(id, "record", Form("Record", Record).Received());

    /// <summary>Says that an opinion is not needed, and why.</summary>
    public Task<IActionResult> OnPostUnneededAsync(Guid id) => AddAsync(id, "unneeded", Form("Unneeded", Unneeded).Unneeded());

    /// <summary>Records the answer to an opinion that was asked for.</summary>
    public Task<IActionResult> OnPostAnswerAsync(Guid id) => AnswerAsync(id, Form("Item", Item).Answer());

    /// <summary>Says that nothing came of an opinion that was asked for.</summary>
    public Task<IActionResult> OnPostAbstainedAsync(Guid id) => AnswerAsync(id, Form("Item", Item).Abstained());

    /// <summary>Takes a link back.</summary>
    public async Task<IActionResult> OnPostRevokeAsync(Guid id) => await DoneAsync(id, await opinions.RevokeAsync(id, Item.Number, Item.Seen, Me));

    /// <summary>Makes a new link in place of an earlier one.</summary>
    public async Task<IActionResult> OnPostRenewAsync(Guid id) => Unsealed(Item.Sealed) is { } token
        ? await DoneAsync(id, await opinions.RenewAsync(id, Item.Number, Item.Seen, token, Me), token)
        : BadRequest();

    private OpinionForm Form(string name, OpinionInput input) => new(name, input, ModelState, words, Today);

    private async Task<IActionResult> AddAsync(Guid id, string form, NewOpinion? input, string? token = null)
    {
        Open = form;
        return input is null ? await WrongAsync(id) : await DoneAsync(id, await opinions.AddAsync(id, input, Me), token);
    }

    private async Task<IActionResult> AnswerAsync(Guid id, OpinionAnswer? input) =>
        input is null ? await WrongAsync(id) : await DoneAsync(id, await opinions.AnswerAsync(id, input, Me));

    /// <summary>What was sent with a wrong field is shown again; without one it did not come from the page.</summary>
    private async Task<IActionResult> WrongAsync(Guid id) => ModelState.IsValid ? BadRequest() : await LoadAsync(id) ? PageWith(StatusCodes.Status400BadRequest) : NotFound();

    private async Task<IActionResult> DoneAsync(Guid id, OpinionRefusal? refusal, string? token = null)
    {
        Refusal = refusal;
        if (refusal is null && token is null)
        {
            return Redirect(Address(id) + "?sparat=1");
        }

        if (refusal is null)
        {
            // Shown in the answer to the form itself: a redirect would put the secret where addresses are written down.
            (Link, Open, Ask) = ($"{Request.Scheme}://{Request.Host}{Opinion.GiveModel.Address(token!)}", "", new OpinionInput());
            ModelState.Clear();
        }

        return !await LoadAsync(id) ? NotFound() : refusal is null ? Page() : PageWith(StatusCodes.Status409Conflict);
    }

    private string? Unsealed(string kept)
    {
        try
        {
            return kept.Length == 0 ? null : protection.CreateProtector(Purpose).Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        if (!await OpenAsync(id))
        {
            return false;
        }

        var place = Case.Latest.View.Facts.Place;
        var hearing = Case.IsHearingRequired && !Case.Opinions.Any(item => item.OfMunicipality);
        foreach (var (name, input) in new[] { ("ask", Ask), ("record", Record), ("unneeded", Unneeded) }.Where(form => form.Item1 != Open))
        {
            (input.Key, input.Sealed) = (Guid.NewGuid().ToString("N"), name == "ask" ? NewSeal() : "");
            (input.Party, input.From) = hearing ? (OpinionForm.Municipality, place?.Municipality is { } municipality ? words.Fill("opinion.municipality", ("name", municipality)) : "") : ("", "");
            input.Day = TypedDate.Of(name == "ask" ? AnswerTime.Usual(Today) : Today);
        }

        return true;
    }
}
