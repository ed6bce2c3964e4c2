namespace OppnaDrogscener.Web.Pages.Cases.Steps.Attachments;

/// <summary>The answers as typed.</summary>
public sealed class AttachmentsInput
{
    public List<AttachmentInput> Attachments { get; set; } = [];
}
