using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases;

/// <summary>What is asked before a case is made, as typed.</summary>
public sealed class NewCaseInput
{
    public string Wish { get; set; } = "";

    public string Title { get; set; } = "";

    public TypedDate Start { get; set; } = new();
}
