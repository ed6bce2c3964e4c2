using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Attachments;

/// <summary>One attachment as typed.</summary>
public sealed class AttachmentInput : ITypedRecord
{
    public string Id { get; set; } = "";

    public string Title { get; set; } = "";

    public string FileName { get; set; } = "";

    /// <summary>Computed from the file; posted in a hidden field.</summary>
    public string Sha256 { get; set; } = "";

    /// <summary>Ids of checks.</summary>
    public List<string> Supports { get; set; } = [];
}
