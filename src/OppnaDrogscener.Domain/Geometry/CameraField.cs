using NetTopologySuite.Operation.Overlay;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>The ground that one camera sees on open ground, before buildings and masks.</summary>
/// <param name="View">The camera.</param>
/// <param name="Ground">What it sees.</param>
/// <param name="Distances">Near and far straight ahead; null for a plain sector, where height and tilt are not known.</param>
public sealed record CameraField(CameraView View, Area Ground, GroundDistances? Distances)
{
    /// <summary>
    /// The camera physically sees beyond the range stated for it. True also for a plain sector: nothing but a range that
    /// someone wrote down limits it. To be said wherever the field is shown (methods C04).
    /// </summary>
    public bool SeesFurther => Distances is not { } known || known.SeesFurtherThan(View.Range);

    /// <summary>The field of a camera: footprint when it can be computed, otherwise a sector with arcs in one-degree steps.</summary>
    public static CameraField Of(CameraView view)
    {
        if (view.Turns)
        {
            return OfTurning(view);
        }

        if (view is { Mounting: { } mounting, Vertical: { } vertical })
        {
            var distances = GroundDistances.Of(mounting, vertical, new Metres(0));
            return new CameraField(view, view.HasFootprint ? Footprint(view, mounting, vertical) : Sector(view, distances.Near), distances);
        }

        return new CameraField(view, Sector(view, new Metres(0)), null);
    }

    /// <summary>
    /// What a turning camera can reach, whatever its preset: a ring or part of a ring from where the steepest view begins
    /// to the range (methods C08). Law looks at what it can see unless that is locked.
    /// </summary>
    /// <param name="view">Position, middle direction, range; the horizontal angle is the whole pan.</param>
    public static CameraField OfTurning(CameraView view)
    {
        var near = view is { Mounting: { } mounting, Vertical: { } vertical }
            ? GroundDistances.Of(mounting, vertical, new Metres(0)).Near
            : new Metres(0);
        return new CameraField(view, Sector(view, near), null);
    }

    /// <summary>
    /// The part of the field where a density is reached for targets of a height. Lines of equal density run straight across
    /// the view of a pinhole camera (methods C06); round a camera that turns, or one too wide for the pinhole model, they are
    /// circles: one points its axis at the target, the other is read by equal pixels to the degree. Null when the number of
    /// pixels is not known.
    /// </summary>
    public Area? GroundAtLeast(PixelDensity density, Metres targetHeight)
    {
        if (View.Columns is not { } columns)
        {
            return null;
        }

        var lens = View.Lens ?? View.Horizontal;
        if (View.Turns || lens > Optics.WidestPinhole)
        {
            return Within(Optics.ReachAround(columns, lens, View.Mounting, density, targetHeight));
        }

        var reach = View.Mounting is { } mounting
            ? Optics.GroundReach(columns, lens, mounting, density, targetHeight)
            : Optics.ReachOnAxis(columns, lens, density);
        return reach >= View.Range ? Ground
            : reach.Value <= -View.Range.Value ? Area.Empty(View.Position.Zone)
            : Ground.Intersect(BandAhead(reach));
    }

    private Area Within(Metres radius) => radius >= View.Range ? Ground
        : radius.Value <= 0 ? Area.Empty(View.Position.Zone)
        : Ground.Intersect(Area.Circle(View.Position, radius));

    private Area BandAhead(Metres reach)
    {
        var far = new Metres(2 * View.Range.Value);
        var back = new Metres(Math.Min(-far.Value, reach.Value - 1));
        GridPoint At(Metres forward, double right) => View.Position.Offset(forward, new Metres(right), View.Direction);
        return new Area(
            Shapes.PolygonOf(new[] { At(back, -far.Value), At(back, far.Value), At(reach, far.Value), At(reach, -far.Value) }.Select(Shapes.At)),
            View.Position.Zone);
    }

    private static Area Sector(CameraView view, Metres near) =>
        ArcShapes.Sector(view.Position, view.Direction, view.Horizontal, near, view.Range);

    private static Area Footprint(CameraView view, Mounting mounting, Angle vertical)
    {
        var footprint = GroundFootprint.Of(mounting, view.Horizontal, vertical, view.Range);
        if (footprint.Far <= footprint.Near)
        {
            return Area.Empty(view.Position.Zone);
        }

        var trapezoid = Shapes.PolygonOf(footprint.Corners(view.Position, view.Direction).Select(Shapes.At));
        return new Area(
            Shapes.Overlay(trapezoid, Area.Circle(view.Position, view.Range).Shape, SpatialFunction.Intersection), view.Position.Zone);
    }
}
