namespace OppnaDrogscener.Documents.Figures;

/// <summary>Drawing elements shifted on the paper.</summary>
internal static class Moved
{
    public static DrawingElement By(DrawingElement element, double right, double down) => element switch
    {
        DrawnPath path => path with { Steps = By(path.Steps, right, down) },
        DrawnText text => text with { At = By(text.At, right, down) },
        ClippedGroup group => new ClippedGroup(By(group.Clip, right, down), [.. group.Elements.Select(inner => By(inner, right, down))]),
        _ => throw new NotSupportedException(element.GetType().Name),
    };

    private static IReadOnlyList<PathStep> By(IReadOnlyList<PathStep> steps, double right, double down) => [.. steps.Select<PathStep, PathStep>(step => step switch
    {
        PathStep.MoveTo move => new PathStep.MoveTo(By(move.To, right, down)),
        PathStep.LineTo line => new PathStep.LineTo(By(line.To, right, down)),
        PathStep.CurveTo curve => new PathStep.CurveTo(By(curve.FirstControl, right, down), By(curve.SecondControl, right, down), By(curve.To, right, down)),
        _ => step,
    })];

    private static DrawingPoint By(DrawingPoint point, double right, double down) => new(point.X + right, point.Y + down);
}
