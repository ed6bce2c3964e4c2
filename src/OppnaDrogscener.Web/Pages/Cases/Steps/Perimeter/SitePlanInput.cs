namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>The site plan as typed: the picture that was uploaded, in hidden fields, and the spots in it whose place is known.</summary>
public sealed class SitePlanInput
{
    /// <summary>Two decide where the picture lies; a third tells whether they are right.</summary>
    public const int Spots = 3;

    public string FileName { get; set; } = "";

    public string Sha256 { get; set; } = "";

    /// <summary>Pixels across.</summary>
    public string Columns { get; set; } = "";

    /// <summary>Pixels down.</summary>
    public string Rows { get; set; } = "";

    public List<SitePlanPointInput> Points { get; set; } = [];
}
