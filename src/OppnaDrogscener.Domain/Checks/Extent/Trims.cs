using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Domain.Checks.Extent;

/// <summary>What one camera can give up without losing any of the needed area.</summary>
internal static class Trims
{
    public static IEnumerable<Remedy> For(CameraGeometry camera, CameraShare share, Area needed)
    {
        if (share.NeededOnlyHere.Value < 1 && AreaNoLargerThanNeededCheck.IsWorth(share.OutsideOnlyHere.Value))
        {
            return [new Remedy(Statement.Of("remove-camera", ("camera", camera.Name), ("saved", new Value.Area(share.OutsideOnlyHere.Value))))];
        }

        return camera.Turns || CameraTrim.ToTaskInWholeSteps(camera.View!, camera.Possible!, needed) is not { } trim || !AreaNoLargerThanNeededCheck.IsWorth(trim.OutsideSaved.Value)
            ? []
            : [Trimmed(camera, trim)];
    }

    private static Remedy Trimmed(CameraGeometry camera, CameraTrim trim)
    {
        Value saved = new Value.Area(trim.OutsideSaved.Value);
        var (before, after) = (trim.Before, trim.After);
        if (after.Horizontal == before.Horizontal)
        {
            return new Remedy(
                Statement.Of("shorten", ("camera", camera.Name), ("from", Number(before.Range.Value)), ("to", Number(after.Range.Value)), ("saved", saved)),
                new FactChange($"{camera.Path}.rangeMetres", JsonValue.Create(after.Range.Value)));
        }

        return new Remedy(Statement.Of("narrow", ("camera", camera.Name), ("from", Number(before.Horizontal.Degrees)), ("to", Number(after.Horizontal.Degrees)),
            ("range", Number(after.Range.Value)), ("saved", saved)));
    }

    private static Value.Number Number(double amount) => new Value.Number(amount, 1);
}
