namespace OppnaDrogscener.Web.Temporary;

/// <summary>A day in a calendar.</summary>
public sealed record CalendarEntry
{
    /// <summary>The same for the same thing in every file, so that a calendar moves it instead of doubling it.</summary>
    public required string Uid { get; init; }

    /// <summary>Grows when the entry changes.</summary>
    public required int Sequence { get; init; }

    /// <summary>When what the entry tells was settled.</summary>
    public required DateTimeOffset Stamp { get; init; }

    public required DateOnly Day { get; init; }

    public required string Summary { get; init; }

    public required string Description { get; init; }

    /// <summary>Where; empty when not known.</summary>
    public required string Location { get; init; }

    /// <summary>Where more is told.</summary>
    public required Uri Address { get; init; }

    /// <summary>Whether the day no longer holds.</summary>
    public required bool Cancelled { get; init; }
}
