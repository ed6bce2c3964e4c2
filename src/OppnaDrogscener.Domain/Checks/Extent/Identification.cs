using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Domain.Checks.Extent;

/// <summary>The pixel density read backwards: a camera that need not identify anyone should not be able to, and one that must should.</summary>
internal static class Identification
{
    /// <summary>Picture widths that cameras come with.</summary>
    private static readonly int[] Widths = [3840, 2560, 1920, 1280, 960, 640];

    public static Judgement Of(Judgement judgement, PerimeterGeometry perimeter)
    {
        foreach (var camera in perimeter.Cameras)
        {
            if (camera.PossibleAt(PixelLevels.Identification) is not { } ground || camera.Camera.IdentificationNeeded is not { } needed)
            {
                continue;
            }

            var size = ground.GroundArea.Value;
            if (needed && size < AdviceReader.WorthSaving)
            {
                judgement = judgement.And("too-coarse", ("camera", camera.Name), ("area", new Value.Area(size)));
            }
            else if (!needed && size >= AdviceReader.WorthSaving)
            {
                judgement = judgement.And("identifies", ("camera", camera.Name), ("area", new Value.Area(size)));
                judgement = Coarser(camera, perimeter) is { } remedy ? judgement.Try(remedy) : judgement;
            }
        }

        return judgement;
    }

    /// <summary>The widest picture that hardly identifies anyone; none when even the narrowest does, or nothing is known of its height.</summary>
    private static Remedy? Coarser(CameraGeometry camera, PerimeterGeometry perimeter)
    {
        if (camera.Camera.Resolution is not { Columns: { } columns } resolution)
        {
            return null;
        }

        var width = Array.Find(Widths, width => width < columns && Identified(camera, width) < AdviceReader.WorthSaving);
        if (width == 0)
        {
            return null;
        }

        var smaller = new PixelResolution { Columns = width, Rows = resolution.Rows is { } rows ? (int)Math.Round(rows * (double)width / columns) : null };
        return new Remedy(
            Statement.Of("coarser", ("camera", camera.Name), ("from", new Value.Number(columns)), ("to", new Value.Number(width))),
            PerimeterChanges.WithCamera(perimeter.Perimeter, camera.Index, camera.Camera with { Resolution = smaller }));
    }

    private static double Identified(CameraGeometry camera, int columns) =>
        CameraField.Of(camera.View! with { Columns = columns }).GroundAtLeast(PixelLevels.Identification, PerimeterReading.TargetHeight)!
            .Intersect(camera.Possible!).GroundArea.Value;
}
