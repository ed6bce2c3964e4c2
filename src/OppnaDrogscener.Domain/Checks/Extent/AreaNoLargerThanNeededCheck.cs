using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Domain.Checks.Extent;

/// <summary>R37. Needed area against seen area, square metres outside, per camera; what trims would save.</summary>
public sealed class AreaNoLargerThanNeededCheck : Check
{
    public override int Order => 370;

    public override IReadOnlyList<string> Keys =>
    [
        "within", "beyond", "delimited", "sees-further", "moving", "camera", "adds-nothing", "identified-outside", "identifies", "too-coarse",
        "remove-camera", "shorten", "narrow", "coarser",
    ];

    /// <summary>Ground outside that no drawing can avoid: 5 % of the needed area, at least 20 m². A convention, not law.</summary>
    private const double ToleratedShare = 0.05;
    private const double ToleratedSquareMetres = 20;

    private const string Areas = "$.facts.perimeter.neededAreas";
    private const string CamerasPath = "$.facts.perimeter.cameras";

    public override Judgement Judge(CaseView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Figures.Once(this, () => Judge(view.Perimeter));
    }

    private static Judgement Judge(PerimeterGeometry perimeter)
    {
        if (perimeter.Possible is not { } possible || perimeter.Certain is not { } certain)
        {
            return Judgement.Lacks(Missing(perimeter));
        }

        var needed = perimeter.Needed!.GroundArea.Value;
        var outside = possible.Outside.GroundArea.Value;
        (string, Value)[] values =
        [
            ("needed", new Value.Area(needed)), ("seen", new Value.Area(possible.Seen.GroundArea.Value)),
            ("share", new Value.Share(certain.NeededShare.Value)), ("outside", new Value.Area(outside)), ("cameras", perimeter.Cameras.Count),
        ];
        var moving = perimeter.Cameras.Where(camera => camera.Moves).ToList();
        var judgement = outside > Math.Max(ToleratedSquareMetres, ToleratedShare * needed) ? Judgement.NotMet("beyond", values)
            : moving.Count > 0 ? Judgement.Unclear("within", values)
            : Judgement.Met("within", values);
        return PerCamera(WithMoving(WithDelimitation(judgement, perimeter), moving).From(Areas, CamerasPath), perimeter, possible);
    }

    /// <summary>What is missing; the needed area is named also before there is a coordinate system to draw it in.</summary>
    private static List<string> Missing(PerimeterGeometry perimeter) =>
        perimeter.Perimeter.NeededAreas.Count == 0 ? [.. perimeter.Missing.Prepend(Areas).Distinct()] : [.. perimeter.Missing];

    /// <summary>What a camera that moves can see can't be told from one position.</summary>
    private static Judgement WithMoving(Judgement judgement, List<CameraGeometry> moving) =>
        moving.Count == 0 ? judgement : judgement.And("moving", ("cameras", Value.List(moving.Select(camera => camera.Name))));

    private static Judgement WithDelimitation(Judgement judgement, PerimeterGeometry perimeter)
    {
        var further = perimeter.Cameras.Where(camera => camera.SeesFurther).Select(camera => camera.Name).ToList();
        return further.Count > 0 ? judgement.And("sees-further", ("cameras", Value.List(further)))
            : judgement.Result == CheckResult.Met ? judgement.And("delimited")
            : judgement;
    }

    private static Judgement PerCamera(Judgement judgement, PerimeterGeometry perimeter, Coverage possible)
    {
        foreach (var (camera, share) in perimeter.Cameras.Zip(possible.Cameras))
        {
            judgement = judgement.And("camera", ("camera", camera.Name), ("seen", new Value.Area(share.Seen.Value)),
                ("share", new Value.Share(share.NeededSeen.Value)), ("outside", new Value.Area(share.Outside.Value)));
        }

        var measured = new PerimeterMeasurement(perimeter);
        foreach (var advice in new AdviceReader(perimeter, measured).Cameras())
        {
            judgement = advice.CanGo && perimeter.Cameras.Count > 1 ? judgement.And("adds-nothing", ("camera", perimeter.Cameras[advice.Index].Name)) : judgement;
            judgement = judgement.Result == CheckResult.NotMet ? Trims.For(perimeter, advice).Aggregate(judgement, (sentences, remedy) => sentences.Try(remedy)) : judgement;
        }

        var identified = measured.At(PixelLevels.Identification).Possible.Outside.GroundArea.Value;
        judgement = identified >= AdviceReader.WorthSaving ? judgement.And("identified-outside", ("area", new Value.Area(identified))) : judgement;
        return Identification.Of(judgement, perimeter);
    }
}
