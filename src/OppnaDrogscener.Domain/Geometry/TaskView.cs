namespace OppnaDrogscener.Domain.Geometry;

/// <summary>The least opening angle and range with which a camera still sees a task area.</summary>
internal static class TaskView
{
    public static CameraView Of(CameraView view, Area task)
    {
        var corners = task.Parts.SelectMany(part => part.Shell.Points).ToList();
        var range = new Metres(Math.Min(view.Range.Value, corners.Max(corner => view.Position.DistanceTo(corner).Value)));
        return view is { HasFootprint: true, Mounting: { } mounting }
            ? Footprint(view, mounting, corners) with { Range = range }
            : Sector(view, task, corners) with { Range = range };
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

    private static CameraView Sector(CameraView view, Area task, List<GridPoint> corners)
    {
        var angles = corners
            .Where(corner => view.Position.DistanceTo(corner).Value > 1e-6)
            .Select(corner => Beside(view, corner))
            .Order()
            .ToList();
        if (angles.Count < 2 || (view.Horizontal.Degrees > 180 && task.Contains(view.Position)))
        {
            return view;
        }

        var (from, opening) = view.Horizontal.Degrees > 180 ? LargestGapLeftOut(angles) : (angles[0], angles[^1] - angles[0]);
        return opening <= 0 || opening >= view.Horizontal.Degrees
            ? view
            : view with { Direction = view.Direction.Turn(new Angle(from + (opening / 2))), Horizontal = new Angle(opening) };
    }

    /// <summary>For a camera that sees more than half the horizon the hull goes the way round that leaves out the widest empty part.</summary>
    private static (double From, double Opening) LargestGapLeftOut(List<double> angles)
    {
        var best = (From: angles[0], Opening: angles[^1] - angles[0]);
        for (var i = 1; i < angles.Count; i++)
        {
            var opening = 360 - (angles[i] - angles[i - 1]);
            if (opening < best.Opening)
            {
                best = (angles[i], opening);
            }
        }

        return best;
    }

    /// <summary>Degrees clockwise from the camera's axis, −180 to 180.</summary>
    private static double Beside(CameraView view, GridPoint corner)
    {
        var (forward, right) = InView(view, corner);
        return double.RadiansToDegrees(Math.Atan2(right, forward));
    }

    private static (double Forward, double Right) InView(CameraView view, GridPoint point)
    {
        var (sine, cosine) = Math.SinCos(view.Direction.Radians);
        var (north, east) = (point.Northing - view.Position.Northing, point.Easting - view.Position.Easting);
        return ((north * cosine) + (east * sine), (east * cosine) - (north * sine));
    }
}
