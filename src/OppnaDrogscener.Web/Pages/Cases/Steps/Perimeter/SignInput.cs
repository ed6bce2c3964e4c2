using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>A sign as typed.</summary>
public sealed class SignInput : ITypedRecord
{
    public string Id { get; set; } = "";

    public string Position { get; set; } = "";

    public string Text { get; set; } = "";
}
