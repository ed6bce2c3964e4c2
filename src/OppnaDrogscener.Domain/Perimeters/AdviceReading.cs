namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>What could be given up without losing any of the needed area.</summary>
/// <param name="Enough">Ids of the cheapest set of cameras that sees all of the needed area that all see together.</param>
/// <param name="IsExact">Every set was tried; false above twenty cameras, where the set may be larger than need be.</param>
/// <param name="SavedSquareMetres">Ground outside that disappears with the cameras that are not in the set.</param>
/// <param name="OverlapShare">Needed ground seen by two cameras, summed over the pairs, over the needed area.</param>
/// <param name="Cameras">Each camera that can go or be cut down.</param>
public sealed record AdviceReading(
    IReadOnlyList<string> Enough, bool IsExact, double SavedSquareMetres, double OverlapShare, IReadOnlyList<CameraAdviceReading> Cameras);
