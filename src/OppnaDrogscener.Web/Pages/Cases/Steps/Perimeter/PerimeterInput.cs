namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>The answers as typed. The lists are called as in the facts.</summary>
public sealed class PerimeterInput
{
    public string CoordinateSystem { get; set; } = "";

    public List<NeededAreaInput> NeededAreas { get; set; } = [];

    public string Description { get; set; } = "";

    public List<CameraInput> Cameras { get; set; } = [];

    public List<MaskInput> Masks { get; set; } = [];

    public List<ObstacleInput> Obstacles { get; set; } = [];

    public string SensitivePlacesSearched { get; set; } = "";

    public List<SensitivePlaceInput> SensitivePlaces { get; set; } = [];

    public List<SignInput> Signs { get; set; } = [];

    public SitePlanInput SitePlan { get; set; } = new();
}
