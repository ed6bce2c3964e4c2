namespace OppnaDrogscener.Domain.Geometry;

/// <summary>A camera as a candidate in the search for the smallest set.</summary>
/// <param name="Key">The camera's key in the case.</param>
/// <param name="Cells">Numbers of the cells of the needed area that it sees at the level required.</param>
/// <param name="Outside">Its price: the ground it sees outside, sensitive ground counted more than once if so decided.</param>
public sealed record CameraCells(string Key, IReadOnlyCollection<int> Cells, SquareMetres Outside);
