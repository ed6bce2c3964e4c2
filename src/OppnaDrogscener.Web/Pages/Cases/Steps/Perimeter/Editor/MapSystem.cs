using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter.Editor;

/// <summary>The way from the coordinates of the answers, and from those that everything is computed in, to those of the map.</summary>
internal sealed class MapSystem(string code)
{
    private const int Millimetres = 3;
    private readonly CoordinateSystem? system = CoordinateSystem.TryParse(code, out var known) ? known : null;

    /// <summary>The grid of the map.</summary>
    public SwerefZone Zone => system?.Zone ?? SwerefZone.Tm;

    /// <summary>The definition of every grid in the words of proj4, by code, so that the browser has no table of its own.</summary>
    public static IReadOnlyDictionary<string, string> Definitions { get; } = SwerefZone.All.ToDictionary(
        zone => CoordinateSystem.Of(zone).Code,
        zone => FormattableString.Invariant($"+proj=tmerc +lat_0=0 +lon_0={zone.CentralMeridian.Degrees} +k={zone.Scale} +x_0={zone.FalseEasting.Value} +y_0=0 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs"));

    /// <summary>Whether a position is two numbers in Sweden.</summary>
    public bool IsInSweden(IReadOnlyList<double> position) =>
        position is [var x, var y] && system?.PointNearSweden(new MapPosition(x, y)) is { IsInSwedensBox: true };

    /// <summary>A position of the answers on the map; null when it is no place in Sweden.</summary>
    public IReadOnlyList<double>? OnMap(IReadOnlyList<double> position) => !IsInSweden(position) ? null
        : system!.Value.Zone is not null ? position
        : OnMap(Zone.Project(new GeoPoint(position[1], position[0])));

    /// <summary>The rings of the answers on the map; empty when one position is no place in Sweden.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>> OnMap(IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>> rings)
    {
        var moved = rings.Select(ring => ring.Select(position => OnMap(position)).ToList()).ToList();
        return moved.Exists(ring => ring.Contains(null)) ? [] : [.. moved.Select(IReadOnlyList<IReadOnlyList<double>> (ring) => [.. ring.OfType<IReadOnlyList<double>>()])];
    }

    /// <summary>A direction in the grid that everything is computed in as a direction on the map.</summary>
    public double OnMap(Bearing direction, GridPoint at)
    {
        var place = at.ToGeo();
        var north = direction.ToTrueNorth(at.Zone.Projection.Factors(place).Convergence);
        return Math.Round(Bearing.FromTrueNorth(north, Zone.Projection.Factors(place).Convergence).Degrees, Millimetres);
    }

    /// <summary>The corners of an outline as they are typed, the first not repeated last.</summary>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>> Corners(PolygonShape? shape) =>
        [.. (shape?.Coordinates ?? []).Select(IReadOnlyList<IReadOnlyList<double>> (ring) => ring.Count > 1 && ring[0].SequenceEqual(ring[^1]) ? [.. ring.SkipLast(1)] : ring)];

    private static double[] OnMap(GridPoint point) => [Math.Round(point.Easting, Millimetres), Math.Round(point.Northing, Millimetres)];
}
