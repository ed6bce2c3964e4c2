namespace OppnaDrogscener.Web.Pages.Cases.Steps.Measures;

/// <summary>The answers as typed.</summary>
public sealed class MeasuresInput
{
    public List<MeasureInput> Measures { get; set; } = [];

    public string MeasuresNone { get; set; } = "";
}
