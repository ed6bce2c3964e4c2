using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>
/// Numbers as they leave the geometry: finer than anyone can draw, coarse enough to be the same on every machine. Never
/// below zero by the last digits of a subtraction.
/// </summary>
internal static class Rounded
{
    public static double SquareMetres(SquareMetres area) => Math.Max(0, Math.Round(area.Value, 1));

    public static double Metres(Metres length) => Math.Round(length.Value, 2);

    public static double Degrees(double degrees) => Math.Round(degrees, 3);

    public static double Share(Share share) => Math.Round(share.Value, 5);
}
