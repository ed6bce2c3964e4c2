using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>How the offences of a file were sorted into type groups.</summary>
public sealed record CodingReport
{
    /// <summary>The share of all offences that one case may have before it is told of (methods A.0, a convention).</summary>
    public const double LargeShare = 0.2;

    /// <summary>Offences of each type, the most common first; null for those without.</summary>
    public IReadOnlyList<(OffenceType? Type, long Count)> ByType { get; init; } = [];

    /// <summary>Offences that come to light when the police look for them.</summary>
    public long FoundByPolice { get; init; }

    /// <summary>Offences that somebody has reported.</summary>
    public long Reported { get; init; }

    /// <summary>Offences of which neither is known, since they have no known code or type.</summary>
    public long Unsorted { get; init; }

    /// <summary>Codes and labels that are not known, with the number of rows.</summary>
    public IReadOnlyList<ValueCount> Unknown { get; init; } = [];

    /// <summary>Codes that are no longer used, with the number of rows; their type must be stated.</summary>
    public IReadOnlyList<ValueCount> Discontinued { get; init; } = [];

    /// <summary>Rows whose code lacked its leading zero, as when a spreadsheet has taken it for a number.</summary>
    public long Padded { get; init; }

    /// <summary>Different case numbers; 0 when the file has none.</summary>
    public int Cases { get; init; }

    /// <summary>The case, or the row, with the most offences, where it has a large share of them; null otherwise.</summary>
    public LargeCase? Largest { get; init; }
}
