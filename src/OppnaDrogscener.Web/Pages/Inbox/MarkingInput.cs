namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>The marks of a case as the page sends them.</summary>
public sealed class MarkingInput
{
    /// <summary>The version of the application that the page showed.</summary>
    public int OnVersion { get; set; }

    public List<MarkField> Marks { get; set; } = [];
}
