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

    /// <summary>Whether a place found in a register or a file is confirmed.</summary>
    public string Confirmed { get; set; } = "";

    public string ContestReason { get; set; } = "";

    /// <summary>How the position came to be, where it was made on the page (<see cref="TypedProvenance"/>); empty otherwise.</summary>
    public string Origin { get; set; } = "";
}
