namespace OppnaDrogscener.Importing.Reading;

/// <summary>What is wanted of a file. Everything left out is counted with its reason.</summary>
public sealed record ImportScope
{
    /// <summary>The first day; null for no bound.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; null for no bound.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Values of the columns for areas whose rows are wanted; empty for all.</summary>
    public IReadOnlySet<string> Areas { get; init; } = new HashSet<string>();

    /// <summary>Streets whose rows are wanted; empty for all.</summary>
    public IReadOnlySet<string> Streets { get; init; } = new HashSet<string>();

    /// <summary>Where the place is; null when positions are not asked for.</summary>
    public PlaceFilter? Place { get; init; }

    /// <summary>Whether offences are added up by month and type, as for an area of comparison, instead of kept one by one.</summary>
    public bool ByMonth { get; init; }

    /// <summary>Whether a row that is the same as an earlier one is left out.</summary>
    public bool LeaveOutDuplicates { get; init; }

    /// <summary>What the labels of a file with numbers are counted as; a label that is not here is left out.</summary>
    public IReadOnlyDictionary<string, OffenceLabel> Labels { get; init; } = new Dictionary<string, OffenceLabel>();
}
