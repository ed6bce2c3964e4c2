namespace OppnaDrogscener.Web.Pages.Cases;

/// <summary>What is asked before a case is copied, as typed.</summary>
public sealed class CopyInput
{
    /// <summary>Whether the copy is for the same place: yes or no.</summary>
    public string Same { get; set; } = "";

    public string Title { get; set; } = "";
}
