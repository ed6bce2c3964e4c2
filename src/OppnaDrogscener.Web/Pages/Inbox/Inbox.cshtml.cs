using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>What the county board has received: searched, filtered, and with how long each has waited.</summary>
public sealed class InboxModel(InboxList inbox, TimeProvider clock, PageWords words) : PageModel
{
    /// <summary>The address of the inbox.</summary>
    public const string Address = "/inkorg";

    private const string Me = "mig";
    private const string Nobody = "ingen";
    private const string Newest = "nyast";
    private const string AnswerBy = "svar";

    /// <summary>The address of the user's own cases.</summary>
    public static string MineAddress => $"{Address}?vem={Me}";

    /// <summary>The address of what waits for a decision.</summary>
    public static string ProposedAddress => $"{Address}?visa={FactsJson.Word(InboxShow.Proposed)}";

    /// <summary>What is asked for.</summary>
    public InboxQuery Query { get; private set; } = new();

    /// <summary>Whose cases are asked for, as it stands in the address; empty for everybody's.</summary>
    public string Who { get; private set; } = "";

    public IReadOnlyList<InboxLine> Lines { get; private set; } = [];

    public bool HasMore { get; private set; }

    /// <summary>Whose cases can be asked for.</summary>
    public IReadOnlyList<Choice> People { get; private set; } = [];

    /// <summary>Which cases can be shown.</summary>
    public IReadOnlyList<Choice> Shows => [.. Enum.GetValues<InboxShow>().Select(show => new Choice(FactsJson.Word(show), words["inbox.show-" + FactsJson.Word(show)]))];

    /// <summary>In which order, as it stands in the address.</summary>
    public string Order => Query.Order switch { InboxOrder.Newest => Newest, InboxOrder.AnswerBy => AnswerBy, _ => "" };

    /// <summary>The orders to choose from.</summary>
    public IReadOnlyList<Choice> Orders => [new("", words["inbox.order-oldest"]), new(Newest, words["inbox.order-newest"]), new(AnswerBy, words["inbox.order-answer-by"])];

    /// <summary>Days that a case has been with the board, the day it came not counted; until the decision where there is one.</summary>
    public int DaysOf(InboxLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return clock.Today().DayNumber - line.Board.ReceivedAt.SwedishDay().DayNumber;
    }

    /// <summary>Whether the applicant's time to answer is out.</summary>
    public bool IsLate(InboxLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.File.Status == CaseStatus.SupplementRequested && line.Board.AnswerBy < clock.Today();
    }

    public async Task OnGetAsync(string? sok, string? visa, string? vem, string? ordning, int sida)
    {
        var user = CurrentUser.Of(User);
        Who = vem ?? "";
        Query = new InboxQuery
        {
            Search = (sok ?? "").Trim(),
            Show = Enum.GetValues<InboxShow>().FirstOrDefault(show => FactsJson.Word(show) == visa),
            Officer = Who == Me ? user.Id : Guid.TryParse(Who, out var officer) ? officer : null,
            Unassigned = Who == Nobody,
            Order = ordning switch { Newest => InboxOrder.Newest, AnswerBy => InboxOrder.AnswerBy, _ => InboxOrder.Oldest },
            Page = Math.Clamp(sida, 0, 10_000),
        };
        var lines = await inbox.ListAsync(user.OrganisationId, Query, HttpContext.RequestAborted);
        (Lines, HasMore) = ([.. lines.Take(InboxList.PageSize)], lines.Count > InboxList.PageSize);
        People = [new(Me, words["inbox.who-me"]), new(Nobody, words["inbox.who-nobody"]), .. (await inbox.OfficersAsync(user.OrganisationId, HttpContext.RequestAborted)).Where(person => person.Value != user.Id.ToString())];
    }

    /// <summary>The address of another page of the same list.</summary>
    public string PageAddress(int page) => $"{Address}?sok={Uri.EscapeDataString(Query.Search)}&visa={FactsJson.Word(Query.Show)}&vem={Uri.EscapeDataString(Who)}&ordning={Order}&sida={page}";
}
