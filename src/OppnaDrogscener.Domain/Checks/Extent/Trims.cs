using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Domain.Checks.Extent;

/// <summary>What the cameras can give up without losing any of the needed area.</summary>
internal static class Trims
{
    public static IEnumerable<Remedy> For(PerimeterGeometry perimeter, CameraAdviceReading advice)
    {
        var camera = perimeter.Cameras[advice.Index];
        Value saved = new Value.Area(advice.SavedSquareMetres);
        if (advice.CanGo)
        {
            return advice.SavedSquareMetres < AdviceReader.WorthSaving ? []
                : [new Remedy(Statement.Of("remove-camera", ("camera", camera.Name), ("saved", saved)), advice.Change)];
        }

        var trim = advice.Trim!;
        return
        [
            new Remedy(trim.HorizontalDegrees >= trim.FromHorizontalDegrees
                ? Statement.Of("shorten", ("camera", camera.Name), ("from", Number(trim.FromRangeMetres)), ("to", Number(trim.RangeMetres)), ("saved", saved))
                : Statement.Of("narrow", ("camera", camera.Name), ("from", Number(trim.FromHorizontalDegrees)), ("to", Number(trim.HorizontalDegrees)), ("range", Number(trim.RangeMetres)), ("saved", saved)),
                advice.Change),
        ];
    }

    private static Value.Number Number(double amount) => new Value.Number(amount, 1);
}
