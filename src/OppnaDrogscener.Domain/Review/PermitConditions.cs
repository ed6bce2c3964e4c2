using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Review;

/// <summary>The conditions of a permit as data (19 § of the act of 2013: purpose, equipment and area always; the rest where needed).</summary>
public sealed record PermitConditions
{
    /// <summary>The hours of the week in which monitoring is allowed; empty = at all hours applied for.</summary>
    public IReadOnlyList<ScheduleEntry> Hours { get; init; } = [];

    /// <summary>The area, in the board's words; null = as applied for.</summary>
    public string? Area { get; init; }

    /// <summary>Where masks must lie; null = as applied for.</summary>
    public string? Masks { get; init; }

    /// <summary>Whether sound may be heard or recorded.</summary>
    public bool SoundAllowed { get; init; }

    /// <summary>Longest time that recordings may be kept, in hours; null = as applied for, within the law.</summary>
    public int? RetentionHours { get; init; }

    /// <summary>First day of the permit; null = the day of the decision.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the permit, inclusive; null = until further notice.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>How people are told of the cameras; null = as applied for, within the law.</summary>
    public string? Signs { get; init; }

    /// <summary>Anything else; null = nothing.</summary>
    public string? Other { get; init; }
}
