using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>What pasted or uploaded content says, and what was left out of it. Nothing is guessed: what is not exactly right is told.</summary>
public sealed record ImportReading
{
    public required ImportForm Form { get; init; }

    /// <summary>What parts the cells; null when each line is one cell.</summary>
    public char? Separator { get; init; }

    /// <summary>Whether the first line names the columns.</summary>
    public bool HasHeading { get; init; }

    /// <summary>Lines with content, the heading left out.</summary>
    public int Rows { get; init; }

    /// <summary>The offences; empty for another form.</summary>
    public IReadOnlyList<Incident> Incidents { get; init; } = [];

    /// <summary>The months, without area and type; empty for another form.</summary>
    public IReadOnlyList<MonthlyCount> Months { get; init; } = [];

    /// <summary>Rows left out.</summary>
    public IReadOnlyList<DroppedRow> Dropped { get; init; } = [];

    /// <summary>Types that are not known, with the number of rows: those offences are kept without a type.</summary>
    public IReadOnlyDictionary<string, int> UnknownTypes { get; init; } = new Dictionary<string, int>();

    /// <summary>Named columns that are not used.</summary>
    public IReadOnlyList<string> UnusedColumns { get; init; } = [];

    /// <summary>The first line, for telling what could not be recognised.</summary>
    public string FirstLine { get; init; } = "";

    /// <summary>Rows that can be added.</summary>
    public int Taken => Incidents.Count + Months.Count;
}
