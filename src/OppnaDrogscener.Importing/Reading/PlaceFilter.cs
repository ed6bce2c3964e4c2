using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>
/// Ties positions in a file to the area of a case: offences outside say nothing of the place and are left out. A position on the
/// very line is inside.
/// </summary>
public sealed class PlaceFilter
{
    /// <summary>Metres. The way to SWEREF 99 TM and back moves a point by less than this.</summary>
    private const double Margin = 0.001;

    private const double GridBounds = 1.0;
    private readonly Area area;
    private readonly CoordinateSystem system;
    private readonly (double South, double West, double North, double East) box;

    private PlaceFilter(Area area, CoordinateSystem system)
    {
        (this.area, this.system) = (area, system);
        var corners = area.Parts.SelectMany(part => part.Shell.Points).ToList();
        box = (corners.Min(point => point.Northing) - Margin - GridBounds, corners.Min(point => point.Easting) - Margin - GridBounds,
            corners.Max(point => point.Northing) + Margin + GridBounds, corners.Max(point => point.Easting) + Margin + GridBounds);
    }

    /// <summary>The filter of a perimeter; null until its area is drawn.</summary>
    public static PlaceFilter? Of(Perimeter? perimeter)
    {
        var geometry = PerimeterGeometry.Of(perimeter);
        return geometry is { Needed: { IsEmpty: false } area, Plane: { } plane } ? new PlaceFilter(area, plane.System) : null;
    }

    /// <summary>The coordinates for the facts, and whether the point is inside; null when the numbers are no place near Sweden.</summary>
    public (IReadOnlyList<double> Position, bool IsInside)? OfDegrees(double latitude, double longitude) =>
        latitude is > 54 and < 70 && longitude is > 9 and < 26 ? Of(new GeoPoint(latitude, longitude)) : null;

    /// <summary>The same for metres in one of the SWEREF 99 systems.</summary>
    public (IReadOnlyList<double> Position, bool IsInside)? OfGrid(double northing, double easting, SwerefZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var (west, east) = zone == SwerefZone.Tm ? (200_000, 950_000) : (0, 400_000);
        return northing is > 6_100_000 and < 7_700_000 && easting > west && easting < east
            ? Of(zone.Projection.Inverse(new Metres(northing), new Metres(easting)))
            : null;
    }

    private (IReadOnlyList<double>, bool) Of(GeoPoint geo)
    {
        var point = PerimeterPlane.Zone.Project(geo);
        return IsInside(point) ? (PositionOf(geo), true) : ([], false);
    }

    private bool IsInside(GridPoint point) => point.Northing >= box.South && point.Northing <= box.North && point.Easting >= box.West && point.Easting <= box.East
        && (area.Contains(point) || area.DistanceTo(point).Value <= Margin);

    /// <summary>Seven decimals of a degree are a centimetre, and so are two of a metre.</summary>
    private IReadOnlyList<double> PositionOf(GeoPoint geo) => system.Zone is { } zone && zone.Project(geo) is { } own
        ? [Math.Round(own.Easting, 2), Math.Round(own.Northing, 2)]
        : [Math.Round(geo.Longitude, 7), Math.Round(geo.Latitude, 7)];
}
