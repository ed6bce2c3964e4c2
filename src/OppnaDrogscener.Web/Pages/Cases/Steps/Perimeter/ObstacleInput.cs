using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>A building or other thing that hides the view, as typed.</summary>
public sealed class ObstacleInput : ITypedRecord
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Shape { get; set; } = "";

    public string HeightMetres { get; set; } = "";

    /// <summary>How the outline came to be, where it was made on the page (<see cref="TypedProvenance"/>); empty otherwise.</summary>
    public string Origin { get; set; } = "";
}
