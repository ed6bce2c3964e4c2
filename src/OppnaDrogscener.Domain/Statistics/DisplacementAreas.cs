namespace OppnaDrogscener.Domain.Statistics;

/// <summary>The four areas of a before-and-after study, with their sizes relative to each other.</summary>
/// <param name="Treated">The place.</param>
/// <param name="Control">Its control area, not overlapping the ring.</param>
/// <param name="Ring">The ring around the place, where crime may move to; zeros when there is none.</param>
/// <param name="RingControl">A control for the ring; zeros when there is none.</param>
public sealed record DisplacementAreas(BeforeAfter Treated, BeforeAfter Control, BeforeAfter Ring = default, BeforeAfter RingControl = default)
{
    /// <summary>Length of the periods before and after, in any unit; counts are divided by them.</summary>
    public (double Before, double After) TimeWeights { get; init; } = (1, 1);

    /// <summary>Size of the areas in any unit, in the order control, treated, ring control, ring; counts are divided by them.</summary>
    public (double Control, double Treated, double RingControl, double Ring) AreaWeights { get; init; } = (1, 1, 1, 1);
}
