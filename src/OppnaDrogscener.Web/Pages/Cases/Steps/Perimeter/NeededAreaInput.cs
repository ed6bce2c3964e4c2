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

    /// <summary>The file that a new area came from; empty otherwise.</summary>
    public string FileName { get; set; } = "";

    /// <summary>SHA-256 of that file.</summary>
    public string Sha256 { get; set; } = "";

    /// <summary>How an outline came to be that was made on the page since it was opened, such as <c>drawn</c>; empty otherwise.</summary>
    public string Origin { get; set; } = "";
}
