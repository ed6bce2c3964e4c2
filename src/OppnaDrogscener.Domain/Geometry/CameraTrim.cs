namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// A camera cut down to its task (methods C12): the opening angle is the angular hull of the needed ground that it sees,
/// the range the farthest such point. Coverage stays; the ground outside shrinks.
/// </summary>
/// <param name="Before">The camera as asked for.</param>
/// <param name="After">The camera with the least opening angle and range. Turned when it is a plain sector, never when it has a footprint.</param>
/// <param name="GroundBefore">What it sees now.</param>
/// <param name="GroundAfter">What it would see.</param>
/// <param name="OutsideBefore">Seen outside the needed area now.</param>
/// <param name="OutsideAfter">Seen outside the needed area then.</param>
/// <param name="NeededLost">Needed ground that would no longer be seen.</param>
public sealed record CameraTrim(
    CameraView Before,
    CameraView After,
    Area GroundBefore,
    Area GroundAfter,
    Area OutsideBefore,
    Area OutsideAfter,
    Area NeededLost)
{
    /// <summary>Ground outside the needed area that would no longer be seen.</summary>
    public SquareMetres OutsideSaved => OutsideBefore.GroundArea - OutsideAfter.GroundArea;

    /// <summary>The camera trimmed exactly to what it must see. Null when it sees nothing of the needed area: then it can go.</summary>
    /// <param name="view">The camera.</param>
    /// <param name="visible">What it sees, after buildings and masks; a part of its field.</param>
    /// <param name="needed">The needed area.</param>
    public static CameraTrim? ToTask(CameraView view, Area visible, Area needed)
    {
        var task = visible.Intersect(needed);
        return task.IsEmpty ? null : Compare(view, TaskView.Of(view, task), visible, needed);
    }

    /// <summary>
    /// As <see cref="ToTask"/> in steps that can be written in an application: the opening angle rounded up to whole degrees
    /// and the range to whole metres, never above what was asked for.
    /// </summary>
    public static CameraTrim? ToTaskInWholeSteps(CameraView view, Area visible, Area needed)
    {
        if (ToTask(view, visible, needed) is not { } exact)
        {
            return null;
        }

        var opening = Math.Min(Math.Ceiling(exact.After.Horizontal.Degrees - 1e-6), view.Horizontal.Degrees);
        var range = Math.Min(Math.Ceiling(exact.After.Range.Value - 1e-6), view.Range.Value);
        var whole = exact.After with { Horizontal = new Angle(opening), Range = new Metres(range) };
        return Compare(view, whole, visible, needed);
    }

    /// <summary>Only the range changed: what disappears outside, and what of the needed area goes with it.</summary>
    public static CameraTrim ToRange(CameraView view, Metres range, Area visible, Area needed) =>
        Compare(view, view with { Range = range }, visible, needed);

    private static CameraTrim Compare(CameraView before, CameraView after, Area visible, Area needed)
    {
        var kept = visible.Intersect(CameraField.Of(after).Ground);
        return new CameraTrim(
            before,
            after,
            visible,
            kept,
            visible.Subtract(needed),
            kept.Subtract(needed),
            visible.Intersect(needed).Subtract(kept));
    }
}
