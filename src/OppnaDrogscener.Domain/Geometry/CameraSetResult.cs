namespace OppnaDrogscener.Domain.Geometry;

/// <summary>The answer to "which cameras are enough?".</summary>
/// <param name="Enough">Keys of the cheapest set that sees every cell that all cameras together see, in the order given.</param>
/// <param name="Outside">Its price.</param>
/// <param name="IsExact">Every subset was tried; false for the greedy fallback above twenty cameras, which may cost more than need be.</param>
/// <param name="RemovableAlone">Cameras each of which can be removed, with all others kept, without losing a cell.</param>
public sealed record CameraSetResult(
    IReadOnlyList<string> Enough, SquareMetres Outside, bool IsExact, IReadOnlyList<string> RemovableAlone);
