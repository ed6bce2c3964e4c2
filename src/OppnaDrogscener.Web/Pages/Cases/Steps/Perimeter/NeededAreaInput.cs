using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>A part of the area as typed.</summary>
public sealed class NeededAreaInput : ITypedRecord
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Corners on lines, or GeoJSON until the page is saved.</summary>
    public string Shape { get; set; } = "";

    public string Reason { get; set; } = "";

    /// <summary>How the outline came to be, where it was made on the page (<see cref="TypedProvenance"/>); empty otherwise.</summary>
    public string Origin { get; set; } = "";
}
