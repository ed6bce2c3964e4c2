using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Log;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Log;

/// <summary>Everything that has happened to a case, and whether the log of it is whole.</summary>
public sealed class LogModel(AppDbContext db, CaseLog log, Timeline timeline, PageWords words) : PageModel
{
    public CaseFileRow Row { get; private set; } = null!;

    public CaseHistory History { get; private set; } = null!;

    /// <summary>Whether the case belongs to the user's organisation. A county board sees what has happened since it was submitted.</summary>
    public bool IsOwn { get; private set; }

    public IReadOnlyList<TimelineEntry> Entries { get; private set; } = [];

    /// <summary>What is wrong with the log; null when it is whole.</summary>
    public string? Fault => History.Break is { } fault ? words.Fill("log.broken", ("place", $"{fault.Place}"), ("fault", InWords(fault))) : null;

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => StepRouter.Overview(caseId) + "/logg";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        await LoadAsync(id);
        Entries = await timeline.OfAsync(Shown(), Row.LawDate, HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>A board sees what has happened since the case came to it; an applicant does not see the board's working material.</summary>
    private IReadOnlyList<EventRecord> Shown()
    {
        if (Row.ReceiverId == CurrentUser.Of(User).OrganisationId)
        {
            var first = History.Events.ToList().FindIndex(item => item.Kind is EventKinds.Submitted or EventKinds.Received);
            return [.. History.Events.Skip(Math.Max(first, 0))];
        }

        return [.. History.Events.Where(item => !EventKinds.OfTheBoardAlone.Contains(item.Kind))];
    }

    /// <summary>The log as a file.</summary>
    public async Task<IActionResult> OnGetDownloadAsync(Guid id)
    {
        await LoadAsync(id);
        return File(History.ToFile(), "application/x-ndjson", $"{id:N}.log.jsonl");
    }

    private async Task LoadAsync(Guid id)
    {
        Row = await db.Cases.FindAsync([id], HttpContext.RequestAborted) ?? throw new InvalidOperationException($"There is no case {id}");
        History = await log.ReadAsync(id, HttpContext.RequestAborted);
        IsOwn = Row.OrganisationId == CurrentUser.Of(User).OrganisationId;
    }

    private string InWords(ChainBreak fault) => words.Fill("log.fault-" + FactsJson.Word(fault.Fault), ("expected", $"{fault.Expected}"), ("found", $"{fault.Found}"));
}
