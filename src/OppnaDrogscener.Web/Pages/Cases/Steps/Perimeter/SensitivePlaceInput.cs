using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>A sensitive place as typed.</summary>
public sealed class SensitivePlaceInput : ITypedRecord
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Position { get; set; } = "";

    public string Dwellings { get; set; } = "";

    public string InView { get; set; } = "";

    public string MaskId { get; set; } = "";

    public string ReasonNotMasked { get; set; } = "";

    public string Source { get; set; } = "";
}
