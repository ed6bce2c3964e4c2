using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>A sign as typed.</summary>
public sealed class SignInput : ITypedRecord
{
    public string Id { get; set; } = "";

    public string Position { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>How the position came to be, where it was made on the page (<see cref="TypedProvenance"/>); empty otherwise.</summary>
    public string Origin { get; set; } = "";
}
