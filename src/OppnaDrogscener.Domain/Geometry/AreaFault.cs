namespace OppnaDrogscener.Domain.Geometry;

/// <summary>What can be wrong with a drawn or uploaded area, in the order in which it is looked for (methods D04).</summary>
public enum AreaFault
{
    /// <summary>No polygon, or a polygon without rings.</summary>
    Empty,

    /// <summary>A ring with fewer than four positions: a triangle has four, the first repeated last.</summary>
    TooFewPoints,

    /// <summary>A ring whose last position is not its first.</summary>
    RingNotClosed,

    /// <summary>A coordinate that is not a finite number.</summary>
    NotFinite,

    /// <summary>Outside Sweden as written, but inside with the two axes exchanged.</summary>
    AxesSwapped,

    /// <summary>Outside the box around Sweden, either way round.</summary>
    OutsideSweden,

    /// <summary>Two edges cross or overlap.</summary>
    SelfCrossing,

    /// <summary>A ring touches itself in a point.</summary>
    RingTouchesItself,

    /// <summary>A hole reaches outside its outer ring.</summary>
    HoleOutsideShell,

    /// <summary>A hole inside another hole.</summary>
    NestedHoles,

    /// <summary>Holes cut the inside in two.</summary>
    DisconnectedInside,

    /// <summary>A polygon inside another polygon of the same outline.</summary>
    NestedParts,

    /// <summary>The same ring twice.</summary>
    DuplicateRings,

    /// <summary>Too few different points in a ring to enclose anything.</summary>
    TooFewDistinctPoints,

    /// <summary>One square metre or less.</summary>
    TooSmall,

    /// <summary>One square kilometre or more: not a place but a district.</summary>
    TooLarge,
}
