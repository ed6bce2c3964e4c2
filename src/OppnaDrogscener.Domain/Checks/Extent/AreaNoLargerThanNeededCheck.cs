using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Domain.Checks.Extent;

/// <summary>R37. Needed area against seen area, square metres outside, per camera; what trims would save.</summary>
public sealed class AreaNoLargerThanNeededCheck : Check
{
    public override int Order => 370;

    public override IReadOnlyList<string> Keys =>
    [
        "within", "beyond", "sees-further", "camera", "remove-camera", "shorten", "narrow",
    ];

    /// <summary>Ground outside that no drawing can avoid: 5 % of the needed area, at least 20 m². A convention, not law.</summary>
    private const double ToleratedShare = 0.05;
    private const double ToleratedSquareMetres = 20;

    /// <summary>A trim that saves less is not worth proposing.</summary>
    private const double WorthSaving = 5;

    private const string Areas = "$.facts.perimeter.neededAreas";
    private const string CamerasPath = "$.facts.perimeter.cameras";

    public override Judgement Judge(CaseView view)
    {
        var perimeter = view.Perimeter;
        if (perimeter.Possible is not { } possible || perimeter.Certain is not { } certain)
        {
            return Judgement.Lacks(perimeter.Missing);
        }

        var needed = perimeter.Needed!.GroundArea.Value;
        var outside = possible.Outside.GroundArea.Value;
        (string, Value)[] values =
        [
            ("needed", new Value.Area(needed)), ("seen", new Value.Area(possible.Seen.GroundArea.Value)),
            ("share", new Value.Share(certain.NeededShare.Value)), ("outside", new Value.Area(outside)), ("cameras", perimeter.Cameras.Count),
        ];
        var judgement = (outside <= Math.Max(ToleratedSquareMetres, ToleratedShare * needed) ? Judgement.Met("within", values) : Judgement.NotMet("beyond", values)).From(Areas, CamerasPath);
        return PerCamera(WithDelimitation(judgement, perimeter), perimeter, possible);
    }

    private static Judgement WithDelimitation(Judgement judgement, PerimeterGeometry perimeter)
    {
        var further = perimeter.Cameras.Where(camera => camera.SeesFurther).Select(camera => camera.Name).ToList();
        return further.Count == 0 ? judgement : judgement.And("sees-further", ("cameras", Value.List(further)));
    }

    private static Judgement PerCamera(Judgement judgement, PerimeterGeometry perimeter, Coverage possible)
    {
        foreach (var (camera, share) in perimeter.Cameras.Zip(possible.Cameras))
        {
            judgement = judgement.And("camera", ("camera", camera.Name), ("seen", new Value.Area(share.Seen.Value)),
                ("share", new Value.Share(share.NeededSeen.Value)), ("outside", new Value.Area(share.Outside.Value)));
            if (judgement.Result == CheckResult.NotMet)
            {
                judgement = Trims.For(camera, share, perimeter.Needed!).Aggregate(judgement, (sentences, remedy) => sentences.Try(remedy));
            }
        }

        return judgement;
    }

    internal static bool IsWorth(double savedSquareMetres) => savedSquareMetres >= WorthSaving;
}
