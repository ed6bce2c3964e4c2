using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Interests;

/// <summary>A significant change as typed.</summary>
public sealed class ChangeInput
{
    public TypedDate ChangedOn { get; set; } = new();

    public string What { get; set; } = "";

    public TypedDate AssessedOn { get; set; } = new();
}
