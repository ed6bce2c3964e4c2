namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>What is wrong with an outline or a position.</summary>
/// <param name="Path">JSON path of the outline or position.</param>
/// <param name="Code">What: area-… of <see cref="Geometry.AreaFault"/> in kebab case, position-not-two-numbers, or area-ring-turned.</param>
/// <param name="Blocks">Whether it cannot be used. A ring drawn the other way round is turned, and only told.</param>
/// <param name="Ring">Which ring, from 0; 0 is the outer one.</param>
/// <param name="Position">Where, x and y as they stand in the facts.</param>
/// <param name="SquareMetres">Its size, where that is what is wrong.</param>
/// <param name="Proposal">How it would look repaired: to be shown and asked about, never used unasked.</param>
public sealed record ShapeFault(
    string Path, string Code, bool Blocks, int? Ring, IReadOnlyList<double>? Position, double? SquareMetres, GroundShape? Proposal);
