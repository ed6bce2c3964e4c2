using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Importing;

/// <summary>What the user chooses on the way from a file to the case, as typed.</summary>
public sealed class ImportChoices
{
    /// <summary>Which sheet, from 0; empty for the proposed one.</summary>
    public string Sheet { get; set; } = "";

    /// <summary>Uses of the columns; empty until the user has seen the proposal.</summary>
    public List<string> Columns { get; set; } = [];

    /// <summary>day-first or month-first; empty until it is asked and answered.</summary>
    public string Dates { get; set; } = "";

    /// <summary>Whether 00:00 stands for an unknown time.</summary>
    public string Midnight { get; set; } = "";

    /// <summary>The system of positions in metres, as EPSG code; empty until it is asked and answered.</summary>
    public string Zone { get; set; } = "";

    /// <summary>The year of numbers that don't say it.</summary>
    public string Year { get; set; } = "";

    /// <summary>place, new, or area: and the id of one that is there.</summary>
    public string Target { get; set; } = "";

    public string NewName { get; set; } = "";

    public string NewRole { get; set; } = "";

    /// <summary>Whether the area's numbers hold the place's own.</summary>
    public string HoldsPlace { get; set; } = "";

    /// <summary>The file's areas that are wanted; empty for all.</summary>
    public List<string> Areas { get; set; } = [];

    /// <summary>The file's streets that are wanted; empty for all.</summary>
    public List<string> Streets { get; set; } = [];

    /// <summary>Areas that are wanted beside those shown to choose among, one on each line.</summary>
    public string OtherAreas { get; set; } = "";

    /// <summary>The same for streets.</summary>
    public string OtherStreets { get; set; } = "";

    /// <summary>What each label of the survey is counted as: a type's word, all, or empty for not at all.</summary>
    public List<string> Labels { get; set; } = [];

    public TypedDate From { get; set; } = new();

    public TypedDate To { get; set; } = new();

    /// <summary>Whether rows that are the same as an earlier one are left out.</summary>
    public string Duplicates { get; set; } = "";

    /// <summary>Whether the choices have been made, so that the content can be read.</summary>
    public string Done { get; set; } = "";

    /// <summary>Every area that is wanted; empty for all.</summary>
    public IReadOnlyList<string> WantedAreas() => [.. Areas, .. Lines(OtherAreas)];

    /// <summary>Every street that is wanted; empty for all.</summary>
    public IReadOnlyList<string> WantedStreets() => [.. Streets, .. Lines(OtherStreets)];

    /// <summary>What is typed on lines of its own.</summary>
    internal static IReadOnlyList<string> Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
