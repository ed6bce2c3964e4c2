using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>Where the site plan lies on the map.</summary>
/// <param name="Corners">Upper left, upper right, lower right and lower left corner, in the coordinate system of the case.</param>
/// <param name="MetresPerPixel">Metres on the ground of one pixel.</param>
/// <param name="UpDegrees">Where up in the picture points, as the facts count directions.</param>
/// <param name="ResidualMetres">How far each known spot is from where the fit puts it; with two spots always zero, so a third tells whether they are right.</param>
public sealed record SitePlanFit(IReadOnlyList<IReadOnlyList<double>> Corners, double MetresPerPixel, double UpDegrees, IReadOnlyList<double> ResidualMetres)
{
    /// <summary>The fit; null when size, coordinate system or two different spots are not known.</summary>
    public static SitePlanFit? Of(Perimeter perimeter)
    {
        ArgumentNullException.ThrowIfNull(perimeter);
        if (PerimeterPlane.Of(perimeter) is not { } plane || perimeter.SitePlan is not { Columns: { } columns, Rows: { } rows } plan)
        {
            return null;
        }

        var points = plan.Points.Where(point => point is { Column: not null, Row: not null })
            .Select(point => (point, Ground: plane.PointOf(point.Position))).Where(pair => pair.Ground is not null)
            .Select(pair => new ControlPoint(new Pixels(pair.point.Column!.Value), new Pixels(pair.point.Row!.Value), pair.Ground!.Value)).ToList();
        return PictureFit.Of(points) is not { } fit ? null : new SitePlanFit(
            [.. new[] { (0, 0), (columns, 0), (columns, rows), (0, rows) }.Select(corner => plane.PositionOf(fit.At(new Pixels(corner.Item1), new Pixels(corner.Item2))))],
            Math.Round(fit.PixelSide.Value, 5), Rounded.Degrees(plane.DegreesOf(fit.Up, points[0].Ground)), [.. fit.Residuals.Select(Rounded.Metres)]);
    }
}
