namespace OppnaDrogscener.Web.Pages.Cases.Sending;

/// <summary>What the page sends when something is signed.</summary>
public sealed class SendInput
{
    /// <summary>The status wanted.</summary>
    public string To { get; set; } = "";

    /// <summary>What was shown and is signed.</summary>
    public string Shown { get; set; } = "";

    /// <summary>How many events the log had when the page was shown: tells what has happened since.</summary>
    public int Seen { get; set; }

    /// <summary>Made with the page, so that the same page sent twice signs once.</summary>
    public string Key { get; set; } = "";

    /// <summary>What the user has ticked.</summary>
    public List<string> Confirmed { get; set; } = [];
}
