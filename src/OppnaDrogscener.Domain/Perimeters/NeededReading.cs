namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>The area that needs to be monitored.</summary>
/// <param name="SquareMetres">All valid parts together, what lies in two parts counted once.</param>
/// <param name="PerimeterMetres">Length around it, holes included.</param>
/// <param name="Middle">Its centre of gravity, in the coordinate system of the case.</param>
/// <param name="Parts">Each valid part by itself.</param>
/// <param name="Ground">All of it.</param>
public sealed record NeededReading(
    double SquareMetres, double PerimeterMetres, IReadOnlyList<double> Middle, IReadOnlyList<NeededPartReading> Parts, GroundShape Ground);
