using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>The place, or an area that it is compared with, as typed.</summary>
public sealed class AreaInput : ITypedRecord
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Role { get; set; } = "";

    public string Population { get; set; } = "";

    public string Hectares { get; set; } = "";

    public string DailyVisitors { get; set; } = "";

    public string Source { get; set; } = "";
}
