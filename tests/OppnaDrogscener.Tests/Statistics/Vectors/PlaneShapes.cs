using System.Text.Json;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Tests.Statistics.Vectors;

/// <summary>Shapes of vectors that live in a plane around (0, 0): x is easting, y is northing.</summary>
internal static class PlaneShapes
{
    public static SwerefZone Zone => SwerefZone.Tm;

    public static GridPoint Point(IReadOnlyList<double> xy) => new(xy[1], xy[0], Zone);

    /// <summary>A box given as [x0, y0, x1, y1].</summary>
    public static Area Box(IReadOnlyList<double> box) => Area.Rectangle(Point(box), Point([box[2], box[3]]));

    public static IReadOnlyList<Area> Boxes(VectorCase vector, string name) =>
        vector.Has(name) ? [.. vector.Rows(name).Select(Box)] : [];

    public static CameraView Camera(JsonElement sector) => new(
        Point(VectorCase.Numbers(sector.GetProperty("cam"))),
        new Bearing(sector.GetProperty("az_deg").GetDouble()),
        new Angle(sector.GetProperty("hfov_deg").GetDouble()),
        new Metres(sector.GetProperty("range").GetDouble()));

    public static Obstacle BoxObstacle(IReadOnlyList<double> box)
    {
        var corners = Box(box).Parts[0].Shell.Points;
        return new Obstacle(corners);
    }
}
