using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox.Deciding;

/// <summary>A proposal as it is typed.</summary>
public sealed class ProposalForm
{
    public string Outcome { get; set; } = "";

    public string Reasons { get; set; } = "";

    /// <summary>The hours of each weekday, Monday first; see <see cref="DayHours"/>.</summary>
    public List<string> Hours { get; set; } = [];

    public string Area { get; set; } = "";

    public string Masks { get; set; } = "";

    public string Sound { get; set; } = "";

    public string RetentionHours { get; set; } = "";

    public TypedDate From { get; set; } = new();

    public TypedDate Until { get; set; } = new();

    public string Signs { get; set; } = "";

    public string Other { get; set; } = "";

    /// <summary>What the proposal stands on, as the page showed it.</summary>
    public string Seen { get; set; } = "";

    /// <summary>How many events the log had when the page was shown: tells what has happened since.</summary>
    public int SeenEvents { get; set; }

    /// <summary>What the officer has ticked: that the objections are known.</summary>
    public List<string> Confirmed { get; set; } = [];
}
