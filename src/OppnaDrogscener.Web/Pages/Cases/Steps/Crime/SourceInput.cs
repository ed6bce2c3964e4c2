using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>Where numbers come from, as typed.</summary>
public sealed class SourceInput : ITypedRecord
{
    public string Id { get; set; } = "";

    /// <summary>Posted in a hidden field; empty for a source whose numbers are typed by hand.</summary>
    public string Sha256 { get; set; } = "";

    public string FileName { get; set; } = "";

    public string System { get; set; } = "";

    public TypedDate ExtractedOn { get; set; } = new();

    public string ExtractedBy { get; set; } = "";

    public string ReferenceNumber { get; set; } = "";

    public string Constructed { get; set; } = "";

    /// <summary>Said with a button, never by leaving the source out of the form: what came from a file goes with it.</summary>
    public string Removed { get; set; } = "";
}
