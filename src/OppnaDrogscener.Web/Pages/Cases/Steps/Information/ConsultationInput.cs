using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Information;

/// <summary>Somebody who has been heard, as typed.</summary>
public sealed class ConsultationInput
{
    public string Party { get; set; } = "";

    public string Name { get; set; } = "";

    public TypedDate HeardOn { get; set; } = new();

    public string Statement { get; set; } = "";

    public string AttachmentId { get; set; } = "";
}
