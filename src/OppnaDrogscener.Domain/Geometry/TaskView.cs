namespace OppnaDrogscener.Domain.Geometry;

/// <summary>The least opening angle and range with which a camera still sees a task area.</summary>
internal static class TaskView
{
    private const double FullTurn = 360;
    private const double HalfTurn = 180;

    public static CameraView Of(CameraView view, Area task)
    {
        var rings = task.Parts.Select(part => part.Shell).ToList();
        var corners = rings.SelectMany(ring => ring.Points).ToList();
        var range = new Metres(Math.Min(view.Range.Value, corners.Max(corner => view.Position.DistanceTo(corner).Value)));
        return view is { HasFootprint: true, Mounting: { } mounting }
            ? Footprint(view, mounting, corners) with { Range = range }
            : Sector(view, rings) with { Range = range };
    }

    /// <summary>
    /// The view with a larger opening than the least, turned no farther than the camera's own field allows. A camera that sees
    /// more than half the horizon may be turned across what was its blind side, and is left as it is.
    /// </summary>
    public static CameraView Opened(CameraView least, Angle opening, CameraView within)
    {
        var slack = (within.Horizontal.Degrees - opening.Degrees) / 2;
        var turned = Signed(least.Direction.Degrees - within.Direction.Degrees);
        return within.Horizontal.Degrees > HalfTurn
            ? least with { Horizontal = opening }
            : least with { Horizontal = opening, Direction = within.Direction.Turn(new Angle(Math.Clamp(turned, -slack, slack))) };
    }

    /// <summary>A footprint keeps its direction: the hull is symmetric, measured in the picture and not on the ground.</summary>
    private static CameraView Footprint(CameraView view, Mounting mounting, List<GridPoint> corners)
    {
        var widest = corners.Max(corner =>
        {
            var (forward, right) = InView(view, corner);
            return Math.Abs(right) / GroundFootprint.Depth(mounting, forward);
        });
        return view with { Horizontal = new Angle(Math.Min(view.Horizontal.Degrees, Angle.FromRadians(2 * Math.Atan(widest)).Degrees)) };
    }

    private static CameraView Sector(CameraView view, List<Ring> rings)
    {
        var arcs = rings.SelectMany(ring => ring.Points.Zip(ring.Points.Skip(1), (a, b) => ArcOf(view, a, b)))
            .OfType<(double From, double Length)>()
            .OrderBy(arc => arc.From)
            .ToList();
        var (gapEnd, gap) = LargestGap(arcs);
        var opening = FullTurn - gap;
        return opening <= 0 || opening >= view.Horizontal.Degrees
            ? view
            : view with { Direction = view.Direction.Turn(new Angle(gapEnd + (opening / 2))), Horizontal = new Angle(opening) };
    }

    /// <summary>The directions in which an edge is seen, from 0 to 360; null for an edge that begins at the camera or runs through it.</summary>
    private static (double From, double Length)? ArcOf(CameraView view, GridPoint a, GridPoint b)
    {
        if (view.Position.DistanceTo(a).Value < 1e-6 || view.Position.DistanceTo(b).Value < 1e-6)
        {
            return null;
        }

        var (from, to) = (Beside(view, a), Beside(view, b));
        var turn = Signed(to - from);
        return Math.Abs(turn) > HalfTurn - 1e-6 ? null : (((turn >= 0 ? from : to) + FullTurn) % FullTurn, Math.Abs(turn));
    }

    /// <summary>Where the widest empty part of the horizon ends, and how wide it is; nothing when edges are seen all around.</summary>
    private static (double End, double Width) LargestGap(List<(double From, double Length)> arcs)
    {
        if (arcs.Count == 0)
        {
            return (0, 0);
        }

        // Once round to know how far arcs reach past north, once more to measure.
        var (reach, best) = (arcs.Max(arc => arc.From + arc.Length), (End: 0d, Width: 0d));
        foreach (var (from, length) in arcs)
        {
            var start = from + FullTurn;
            best = start - reach > best.Width ? (from, start - reach) : best;
            reach = Math.Max(reach, start + length);
        }

        return best;
    }

    /// <summary>Degrees clockwise from the camera's axis, −180 to 180.</summary>
    private static double Beside(CameraView view, GridPoint corner)
    {
        var (forward, right) = InView(view, corner);
        return double.RadiansToDegrees(Math.Atan2(right, forward));
    }

    private static double Signed(double degrees)
    {
        var turned = degrees % FullTurn;
        return turned > HalfTurn ? turned - FullTurn : turned <= -HalfTurn ? turned + FullTurn : turned;
    }

    private static (double Forward, double Right) InView(CameraView view, GridPoint point)
    {
        var (sine, cosine) = Math.SinCos(view.Direction.Radians);
        var (north, east) = (point.Northing - view.Position.Northing, point.Easting - view.Position.Easting);
        return ((north * cosine) + (east * sine), (east * cosine) - (north * sine));
    }
}
