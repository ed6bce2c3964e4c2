namespace OppnaDrogscener.Documents.Figures;

/// <summary>How an area is drawn: fill, pattern and edge.</summary>
internal sealed record AreaStyle(Colour? Fill, Hatching Hatching, Stroke Edge, Stroke? HatchStroke = null)
{
    private const double WideSpacing = 7;
    private const double NarrowSpacing = 3.5;

    /// <summary>The elements that draw a path in this style.</summary>
    public IEnumerable<DrawingElement> Draw(IReadOnlyList<PathStep> path, double width, double height)
    {
        if (Fill is not null)
        {
            yield return new DrawnPath(path, Fill, null);
        }

        if (Hatching != Hatching.None && HatchStroke is not null)
        {
            yield return new ClippedGroup(path, [.. Lines(width, height).Select(lines => new DrawnPath(lines, null, HatchStroke))]);
        }

        yield return new DrawnPath(path, null, Edge);
    }

    private IEnumerable<IReadOnlyList<PathStep>> Lines(double width, double height)
    {
        if (Hatching is Hatching.Upright or Hatching.UprightDense or Hatching.Level)
        {
            yield return PathShapes.Rules(width, height, Hatching == Hatching.Upright ? WideSpacing : NarrowSpacing, upright: Hatching != Hatching.Level);
            yield break;
        }

        var spacing = Hatching == Hatching.Dense ? NarrowSpacing : WideSpacing;
        if (Hatching != Hatching.Falling)
        {
            yield return PathShapes.Hatch(0, 0, width, height, spacing, rising: true);
        }

        if (Hatching is Hatching.Falling or Hatching.Cross)
        {
            yield return PathShapes.Hatch(0, 0, width, height, spacing, rising: false);
        }
    }
}
