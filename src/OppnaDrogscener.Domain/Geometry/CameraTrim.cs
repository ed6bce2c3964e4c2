namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// A camera cut down to its task (methods C12): the opening angle is the angular hull of the needed ground that it sees,
/// the range the farthest such point. Coverage stays; the ground outside shrinks.
/// </summary>
/// <param name="Before">The camera as asked for.</param>
/// <param name="After">The camera changed. Turned when it is a plain sector, never when it has a footprint.</param>
/// <param name="GroundBefore">What it sees now.</param>
/// <param name="GroundAfter">What it would see.</param>
/// <param name="NeededBefore">The needed ground that it sees now.</param>
/// <param name="NeededAfter">The needed ground that it would see.</param>
public sealed record CameraTrim(
    CameraView Before, CameraView After, Area GroundBefore, Area GroundAfter, Area NeededBefore, Area NeededAfter)
{
    /// <summary>Seen outside the needed area now.</summary>
    public SquareMetres OutsideBefore => GroundBefore.GroundArea - NeededBefore.GroundArea;

    /// <summary>Seen outside the needed area then.</summary>
    public SquareMetres OutsideAfter => GroundAfter.GroundArea - NeededAfter.GroundArea;

    /// <summary>Ground outside the needed area that would no longer be seen.</summary>
    public SquareMetres OutsideSaved => OutsideBefore - OutsideAfter;

    /// <summary>Needed ground that would no longer be seen; 0 for a trim to the task.</summary>
    public SquareMetres NeededLost => NeededBefore.GroundArea - NeededAfter.GroundArea;

    /// <summary>The camera trimmed exactly to what it must see. Null when it sees nothing of the needed area: then it can go.</summary>
    /// <param name="view">The camera.</param>
    /// <param name="visible">What it sees, after buildings and masks; a part of its field.</param>
    /// <param name="needed">The needed area.</param>
    public static CameraTrim? ToTask(CameraView view, Area visible, Area needed)
    {
        var task = visible.Intersect(needed);
        return task.IsEmpty ? null : Keeping(task, view, TaskView.Of(view, task), visible);
    }

    /// <summary>
    /// As <see cref="ToTask"/> in steps that can be written in an application: the opening angle rounded up to whole degrees
    /// and the range to whole metres, never above what was asked for.
    /// </summary>
    public static CameraTrim? ToTaskInWholeSteps(CameraView view, Area visible, Area needed)
    {
        var task = visible.Intersect(needed);
        if (task.IsEmpty)
        {
            return null;
        }

        var exact = TaskView.Of(view, task);
        var opening = Math.Min(Math.Ceiling(exact.Horizontal.Degrees - 1e-6), view.Horizontal.Degrees);
        var range = Math.Min(Math.Ceiling(exact.Range.Value - 1e-6), view.Range.Value);
        return Keeping(task, view, TaskView.Opened(exact, new Angle(opening), view) with { Range = new Metres(range) }, visible);
    }

    /// <summary>Only the range changed: what disappears outside, and what of the needed area goes with it.</summary>
    public static CameraTrim ToRange(CameraView view, Metres range, Area visible, Area needed)
    {
        var after = view with { Range = range };
        var kept = visible.Intersect(LimitOf(after, view));
        return new CameraTrim(view, after, visible, kept, visible.Intersect(needed), kept.Intersect(needed));
    }

    /// <summary>The true sector holds all of the task by construction, though a chord of its polygon may cut half a millimetre off.</summary>
    private static CameraTrim Keeping(Area task, CameraView before, CameraView after, Area visible) =>
        new(before, after, visible, visible.Intersect(LimitOf(after, before)), task, task);

    /// <summary>
    /// The ground that the changed angles and range still allow, in the model of the camera as it was: a lens that is too
    /// wide for the footprint's formulas does not get a footprint by being cut down.
    /// </summary>
    private static Area LimitOf(CameraView after, CameraView before) => before.HasFootprint
        ? CameraField.Of(after).Ground
        : ArcShapes.Sector(after.Position, after.Direction, after.Horizontal, new Metres(0), after.Range);
}
