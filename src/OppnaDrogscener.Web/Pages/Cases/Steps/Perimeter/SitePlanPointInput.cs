namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>A spot in the site plan as typed.</summary>
public sealed class SitePlanPointInput
{
    /// <summary>Pixels from the left edge.</summary>
    public string Column { get; set; } = "";

    /// <summary>Pixels from the upper edge.</summary>
    public string Row { get; set; } = "";

    public string Position { get; set; } = "";
}
