using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.PublicVersions;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Publicity;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Papers;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Papers;

/// <summary>Chooses what is left out of the public versions of a case: the same for the applicant and the county board, each for itself.</summary>
public abstract class PublicPage(PaperDesk papers, PublicChoices choices, CaseDesk desk, PageWords words) : PageModel
{
    private const string Shown = "";

    /// <summary>What is chosen, by part as in a case file.</summary>
    [BindProperty]
    public Dictionary<string, PartInput> Parts { get; set; } = [];

    /// <summary>The version of the choice that the page showed.</summary>
    [BindProperty]
    public int Seen { get; set; }

    public CaseFileRow Row { get; private set; } = null!;

    /// <summary>What is saved.</summary>
    public PublicChoice Saved { get; private set; } = null!;

    /// <summary>The parts in the order of the documents: those of which something is written, or that are withheld.</summary>
    public IReadOnlyList<PartView> Views { get; private set; } = [];

    /// <summary>The documents with a public version, the applicant's first.</summary>
    public IReadOnlyList<(CasePaper Paper, string Title)> Documents { get; private set; } = [];

    /// <summary>Whether what was sent was not saved because somebody else had changed it.</summary>
    public bool Collided { get; private set; }

    /// <summary>Whether the user may choose.</summary>
    public abstract bool MayChoose { get; }

    /// <summary>The address that the form is sent to.</summary>
    public abstract string Action { get; }

    /// <summary>The words of a ground in a list.</summary>
    public IReadOnlyList<Choice> Grounds => [.. Enum.GetValues<SecrecyGround>().Select(ground => FactsJson.Word(ground)).Select(ground => new Choice(ground, $"{words["public.about-" + ground]} – {words.Choice("secrecy-" + ground)}"))];

    /// <summary>The name of a part.</summary>
    public string TitleOf(string part) => words.Choice("public-part-" + part);

    /// <summary>The name of a field of a part.</summary>
    public static string FieldOf(string part, string field) => $"{nameof(Parts)}[{part}].{field}";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        (Parts, Seen) = (Views.ToDictionary(view => view.Part, view => InputOf(view, Saved.Withheld)), Saved.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var chosen = Read();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        if (await choices.SaveAsync(id, chosen, Seen, CurrentUser.Of(User)))
        {
            return Redirect(Action + "?sparat=1");
        }

        (Collided, Seen) = (true, Saved.Version);
        ModelState.Remove(nameof(Seen));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>The paper that the parts are read from, and every document with a public version; null when there is none.</summary>
    protected abstract Task<(CasePaper Main, IReadOnlyList<CasePaper> All)?> SourceAsync(Guid id);

    private async Task<bool> LoadAsync(Guid id)
    {
        if (await SourceAsync(id) is not { } source)
        {
            return false;
        }

        var (main, all) = source;
        var letters = await papers.LettersAsync(id, HttpContext.RequestAborted);
        Row = main.Row;
        Saved = await choices.OfAsync(id, CurrentUser.Of(User).OrganisationId, main.Material.File.Facts, HttpContext.RequestAborted);
        Documents = [.. all.Concat(letters).Select(paper => (paper, desk.Templates.Texts.Document(paper.Document.Id, main.Material.LawDate).Title.ToString()))];
        var names = FactNames.WithCase(desk.Templates.Texts, main.Material.LawDate, words.Language);
        IEnumerable<PartView> views =
        [
            .. PublicParts.OfCase.Select(part => ViewOf(part, PartTexts.Of(main.Material.Canonical, part).Select(text => (SwedishText.Capitalised(names.Of(text.Path)), text.Text)))),
            .. PublicParts.OfBoard.Select(part => ViewOf(part, letters.SelectMany(letter => PublicLetter.Texts(letter.Letter!, part)).Select(text => (TitleOf(FactsJson.Word(part)), text)))),
        ];
        Views = [.. views.Where(view => view.Texts.Count > 0 || Saved.Withheld.Any(item => FactsJson.Word(item.Part!.Value) == view.Part))];
        return true;
    }

    private static PartView ViewOf(PublicPart part, IEnumerable<(string Name, string Text)> texts) => new(FactsJson.Word(part), [.. texts], FactsJson.Word(PublicParts.Nearest(part)));

    private static PartInput InputOf(PartView view, IReadOnlyList<WithheldPart> saved)
    {
        var item = saved.FirstOrDefault(item => FactsJson.Word(item.Part!.Value) == view.Part);
        return new PartInput { Ground = item?.Ground is { } ground ? FactsJson.Word(ground) : Shown, Why = item?.Why ?? "" };
    }

    /// <summary>What was sent, in the order of the parts. A part that the page did not show is not withheld.</summary>
    private List<WithheldPart> Read()
    {
        Parts = Views.ToDictionary(view => view.Part, view => Parts.GetValueOrDefault(view.Part) ?? new PartInput());
        List<WithheldPart> chosen = [];
        foreach (var (part, input) in Parts)
        {
            input.Why = TypedText.Clean(input.Why);
            var ground = Enum.GetValues<SecrecyGround>().Where(ground => FactsJson.Word(ground) == input.Ground).Select(ground => (SecrecyGround?)ground).FirstOrDefault();
            if (input.Why.Length > PublicChoiceRow.WhyLength)
            {
                ModelState.AddModelError(FieldOf(part, nameof(input.Why)), words.Fill("proposal.error-long", ("most", $"{PublicChoiceRow.WhyLength}")));
            }

            if (ground is null && (input.Ground.Length > 0 || input.Why.Length > 0))
            {
                ModelState.AddModelError(FieldOf(part, nameof(input.Ground)), words.Fill("public.error-ground", ("part", TitleOf(part))));
            }

            if (ground is not null)
            {
                chosen.Add(new WithheldPart { Part = Enum.GetValues<PublicPart>().First(item => FactsJson.Word(item) == part), Ground = ground, Why = input.Why.Length > 0 ? input.Why : null });
            }
        }

        return chosen;
    }
}
