using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Outcome;

/// <summary>What became of an application filed elsewhere, as it is typed.</summary>
public sealed class OutsideForm
{
    public TypedDate FiledOn { get; set; } = new();

    public string Diary { get; set; } = "";

    public string Outcome { get; set; } = "";

    public TypedDate DecidedOn { get; set; } = new();

    public TypedDate Until { get; set; } = new();

    public string Note { get; set; } = "";

    /// <summary>Version of the note that the page showed; 0 when there was none.</summary>
    public int Seen { get; set; }
}
