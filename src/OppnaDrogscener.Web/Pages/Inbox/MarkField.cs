namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>A mark as the page sends it.</summary>
public sealed class MarkField
{
    public string CheckId { get; set; } = "";

    /// <summary>One of the verdicts; empty when the officer has not marked the check.</summary>
    public string Verdict { get; set; } = "";

    public string Comment { get; set; } = "";

    /// <summary>The value of <see cref="Still"/> when it is ticked.</summary>
    public const string Yes = "yes";

    /// <summary>Whether a mark that was given for an earlier version still holds: without this nobody says so by saving another mark.</summary>
    public List<string> Still { get; set; } = [];

    /// <summary>Version of the mark that the page showed; 0 when there was none.</summary>
    public int Seen { get; set; }
}
