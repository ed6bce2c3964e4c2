using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Temporary;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Temporary;

/// <summary>The capture: everything a decision on temporary monitoring needs, on one page for a phone.</summary>
public sealed class NewModel(AppDbContext db, CaptureStore captures, CaptureFacts captureFacts, CaseDesk desk, PageWords words, TimeProvider clock) : PageModel
{
    private const string VersionHeader = "X-Row-Version";
    private static readonly StringComparer SwedishOrder = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);

    [BindProperty]
    public CaptureInput Input { get; set; } = new();

    /// <summary>Made with the page; the case gets the same id.</summary>
    [BindProperty]
    public Guid Key { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>Something that was begun earlier; null when there is nothing, or when it is what is shown.</summary>
    public TemporaryCaptureRow? Begun { get; private set; }

    /// <summary>Whether what was sent had been saved from another tab since.</summary>
    public bool IsStale { get; private set; }

    /// <summary>The grounds on the day of the start, or today.</summary>
    public IReadOnlyList<GroundChoice> Grounds => GroundChoices.Of(words.Regimes, Kind, Input.Start.Value ?? clock.Today(), words);

    public IReadOnlyList<Choice> Municipalities => [.. desk.Reference.Municipalities.OrderBy(item => item.Name, SwedishOrder).Select(item => new Choice(item.Code, item.Name) { IsName = true })];

    public IReadOnlyList<Choice> Mounts => [.. Enum.GetValues<CameraMount>().Select(value => TypedChoice.Write<CameraMount>(value)).Select(word => new Choice(word, words.Choice("mount-" + word)))];

    public IReadOnlyList<Choice> YesNo => [new(TypedChoice.Yes, words["frame.yes"]), new(TypedChoice.No, words["frame.no"])];

    public IReadOnlyList<Choice> HourChoices => [new(CaptureInput.Always, words["capture.hours-always"]), new(CaptureInput.Daily, words["capture.hours-daily"])];

    private ApplicantKind Kind => Applicants.KindOf(Organisation.Kind);

    private CancellationToken Stop => HttpContext.RequestAborted;

    /// <summary>The word for the longest time of a ground.</summary>
    public static string PeriodWord(Ground ground)
    {
        ArgumentNullException.ThrowIfNull(ground);
        return ground.Period switch
        {
            { Unit: PeriodUnit.Weeks } => "capture.period-weeks",
            { Unit: PeriodUnit.Months, Amount: 1 } => "capture.period-month",
            { Unit: PeriodUnit.Months } => "capture.period-months",
            _ => throw new InvalidOperationException($"No word for {ground.Period}"),
        };
    }

    public async Task<IActionResult> OnGetAsync(Guid? utkast)
    {
        await LoadAsync();
        var user = CurrentUser.Of(User);
        if (utkast is { } id && await captures.FindAsync(id, user, Stop) is { } row && TypedInput.Read<CaptureInput>(row.Typed) is { } typed)
        {
            (Input, Key, Version) = (typed, row.Id, row.Version);
            return Page();
        }

        Begun = await captures.LatestAsync(user, Stop);
        Key = Guid.CreateVersion7(clock.GetUtcNow());
        Input.Start = TypedDate.Of(clock.Today());
        return Page();
    }

    /// <summary>Keeps what is typed without leaving the page.</summary>
    public async Task<IActionResult> OnPostAutosaveAsync()
    {
        if (!await KeepAsync())
        {
            return StatusCode(StatusCodes.Status409Conflict);
        }

        Response.Headers[VersionHeader] = Version.ToString(CultureInfo.InvariantCulture);
        return new NoContentResult();
    }

    /// <summary>Goes on to the page that starts, or keeps what is typed for later.</summary>
    public async Task<IActionResult> OnPostAsync(string? go)
    {
        await LoadAsync();
        if (!await KeepAsync())
        {
            IsStale = true;
            return Refused(StatusCodes.Status409Conflict);
        }

        if (go == "later")
        {
            return Redirect("/");
        }

        var problems = CaptureRules.Problems(Input, desk, Kind);
        var file = problems.Count == 0 ? FileOf() : null;
        Show(problems, file);
        if (!ModelState.IsValid)
        {
            return Refused(StatusCodes.Status400BadRequest);
        }

        if (!await captures.CommitAsync(Key, CaptureFacts.TitleOf(Input), file!, CurrentUser.Of(User)))
        {
            IsStale = true;
            return Refused(StatusCodes.Status409Conflict);
        }

        return Redirect(PeriodModel.Address(Key));
    }

    private CaseFile FileOf()
    {
        var now = clock.GetUtcNow();
        var time = now.SwedishTime();
        return captureFacts.ToFile(Input, Organisation, CurrentUser.Of(User).FullName, new LocalMoment(now.SwedishDay(), new TimeOnly(time.Hour, time.Minute)), words["capture.camera"]);
    }

    private void Show(IReadOnlyList<(string Field, string Word)> problems, CaseFile? file)
    {
        ModelState.Clear();
        foreach (var (field, word) in problems)
        {
            ModelState.AddModelError("Input." + field, words["capture.error-" + word]);
        }

        if (Input.Start.Value is { } start && GroundChoices.Read(Input.Ground) is var (key, _) && desk.Templates.Regimes.Choose(key, start).Refusal is { } refusal)
        {
            ModelState.AddModelError("Input.Start", desk.Templates.LegalPosition.Explain(refusal, words.Language));
        }

        var sentences = new ProblemWords(desk.Templates.Texts, words.Language);
        foreach (var problem in file is null ? [] : captureFacts.ProblemsOf(file))
        {
            ModelState.AddModelError("Input." + CaptureRules.FieldOf(problem.Path), sentences.Sentence(problem));
        }
    }

    private PageResult Refused(int status)
    {
        Response.StatusCode = status;
        return Page();
    }

    private async Task<bool> KeepAsync()
    {
        ModelState.Clear();
        Input = TypedInput.Clean(Input);
        if (Key == Guid.Empty || await captures.SaveAsync(Key, Input, Version, CurrentUser.Of(User), Stop) is not { } version)
        {
            return false;
        }

        Version = version;
        return true;
    }

    private async Task LoadAsync()
    {
        var id = CurrentUser.Of(User).OrganisationId;
        Organisation = await db.Organisations.AsNoTracking().FirstAsync(item => item.Id == id, Stop);
    }
}
