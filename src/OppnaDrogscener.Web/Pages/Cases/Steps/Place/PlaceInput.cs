namespace OppnaDrogscener.Web.Pages.Cases.Steps.Place;

/// <summary>The answers as typed.</summary>
public sealed class PlaceInput
{
    public string Name { get; set; } = "";

    public string Address { get; set; } = "";

    public string MunicipalityCode { get; set; } = "";

    public string ReceiverCounty { get; set; } = "";

    public string Type { get; set; } = "";

    public string OpenToPublic { get; set; } = "";

    public string Workplace { get; set; } = "";

    public string Description { get; set; } = "";

    public string StrategicAgainstSeriousCrime { get; set; } = "";

    public string SpecialReasonForRisk { get; set; } = "";

    /// <summary>The ten indicators in the order of the method book.</summary>
    public List<IndicatorInput> Indicators { get; set; } = [];
}
