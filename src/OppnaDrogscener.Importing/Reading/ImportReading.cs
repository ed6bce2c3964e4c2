using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>What was read of a file, and what was left out and why. Every row is in one of the two.</summary>
public sealed record ImportReading
{
    /// <summary>Rows with something in them, headings left out.</summary>
    public long Rows { get; init; }

    /// <summary>Rows used. In a table with months across a row may be both used and, for a month, left out.</summary>
    public long Taken { get; init; }

    /// <summary>Rows left out, by reason.</summary>
    public IReadOnlyList<DroppedRows> Dropped { get; init; } = [];

    /// <summary>Offences one by one; empty when they were added up.</summary>
    public IReadOnlyList<Incident> Offences { get; init; } = [];

    /// <summary>Numbers by area, label and period; empty for a list of offences.</summary>
    public IReadOnlyList<CountRow> Counts { get; init; } = [];

    /// <summary>Offences added up by month and type, where that was wanted; null type for all of them.</summary>
    public IReadOnlyList<MonthSum> Months { get; init; } = [];

    /// <summary>Offences in the rows used.</summary>
    public long Sum { get; init; }

    /// <summary>The earliest day used.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>The latest day used.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Rows that are the same as an earlier one, among those used; with the row they are the same as.</summary>
    public IReadOnlyList<(long Row, long First)> Duplicates { get; init; } = [];

    /// <summary>How many they are.</summary>
    public long DuplicateCount { get; init; }

    /// <summary>Whether there were too many rows to look for duplicates among all of them.</summary>
    public bool DuplicatesNotAllSought { get; init; }

    /// <summary>How offences were coded.</summary>
    public CodingReport Coding { get; init; } = new();

    /// <summary>Rows used whose time of day is not known.</summary>
    public long WithoutTime { get; init; }

    /// <summary>Rows used with a time that could not be read; they are used without it.</summary>
    public long UnreadableTimes { get; init; }

    /// <summary>Rows used whose end was before their beginning; they are used without an end.</summary>
    public long EndsBeforeStart { get; init; }

    /// <summary>Rows used with a position.</summary>
    public long WithPosition { get; init; }

    /// <summary>Rows used whose position is no place in Sweden; they are used without it.</summary>
    public long UnreadablePositions { get; init; }

    /// <summary>Rows whose own sum differs from that of their months.</summary>
    public long WrongSums { get; init; }

    /// <summary>The same file with what is left out for a reason; 0 when there is none.</summary>
    public long DroppedFor(string reason) => Dropped.FirstOrDefault(group => group.Reason == reason)?.Count ?? 0;
}
