using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>An opinion as one of the forms of the page sends it; a form uses the fields it has.</summary>
public sealed class OpinionInput
{
    /// <summary>Made with the page, so that the same page sent twice adds one.</summary>
    public string Key { get; set; } = "";

    /// <summary>Number of the opinion that is answered; 0 for a new one.</summary>
    public int Number { get; set; }

    /// <summary>Version of its row that the page showed.</summary>
    public int Seen { get; set; }

    /// <summary><c>municipality</c> or <c>other</c>.</summary>
    public string Party { get; set; } = "";

    /// <summary>Who is asked.</summary>
    public string From { get; set; } = "";

    /// <summary>Who answers.</summary>
    public string Name { get; set; } = "";

    /// <summary>Last day to answer, or the day it came.</summary>
    public TypedDate Day { get; set; } = new();

    /// <summary>What it says, or why it is not needed.</summary>
    public string Text { get; set; } = "";

    /// <summary>The token of the link, sealed: only the server makes tokens.</summary>
    public string Sealed { get; set; } = "";
}
