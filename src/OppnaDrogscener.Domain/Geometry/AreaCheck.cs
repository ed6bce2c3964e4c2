namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// What came of checking an outline. Either an area or a problem, never both; a repaired proposal is only ever shown and
/// asked about, never used in place of what was drawn.
/// </summary>
/// <param name="Area">The area when nothing is wrong.</param>
/// <param name="Problem">The first thing wrong, otherwise null.</param>
/// <param name="TurnedRings">Rings drawn in the other direction than RFC 7946 asks for. Not an error; turned in <paramref name="Area"/>, and said.</param>
/// <param name="Proposal">How the area would look repaired, when it crosses itself and a repair exists.</param>
public sealed record AreaCheck(Area? Area, AreaProblem? Problem, IReadOnlyList<RingPlace> TurnedRings, Area? Proposal = null)
{
    /// <summary>Nothing is wrong.</summary>
    public bool IsValid => Problem is null;
}
