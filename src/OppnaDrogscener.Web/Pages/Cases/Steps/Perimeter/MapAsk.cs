namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>What is asked of the map besides the answers, as typed: no facts, and kept only on the page.</summary>
public sealed class MapAsk
{
    /// <summary>The list that the areas of a file become records of.</summary>
    public string List { get; set; } = nameof(PerimeterInput.NeededAreas);

    /// <summary>The coordinate system of a file that does not say its own.</summary>
    public string System { get; set; } = "";

    /// <summary>Whether the two numbers of every position in a file have changed places.</summary>
    public string Swap { get; set; } = "";

    /// <summary>A line that is measured, or that an area is made along: its points on lines.</summary>
    public string Line { get; set; } = "";

    public string Metres { get; set; } = "";

    public string Side { get; set; } = "both";

    /// <summary>Where a rectangle begins, or its middle.</summary>
    public string From { get; set; } = "";

    public string Length { get; set; } = "";

    public string Width { get; set; } = "";

    public string Degrees { get; set; } = "";

    public string Middle { get; set; } = "";
}
