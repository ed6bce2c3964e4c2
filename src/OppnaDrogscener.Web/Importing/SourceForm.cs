using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Importing;

/// <summary>Where the content comes from, as typed.</summary>
public sealed class SourceForm
{
    public string System { get; set; } = "";

    public TypedDate ExtractedOn { get; set; } = new();

    public string ExtractedBy { get; set; } = "";

    public string ReferenceNumber { get; set; } = "";

    public string Constructed { get; set; } = "";
}
