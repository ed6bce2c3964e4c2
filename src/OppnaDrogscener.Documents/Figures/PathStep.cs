namespace OppnaDrogscener.Documents.Figures;

/// <summary>One step of a path.</summary>
public abstract record PathStep
{
    /// <summary>Lifts the pen to a point.</summary>
    public sealed record MoveTo(DrawingPoint To) : PathStep;

    /// <summary>A straight line from where the pen is.</summary>
    public sealed record LineTo(DrawingPoint To) : PathStep;

    /// <summary>A cubic Bézier curve from where the pen is.</summary>
    public sealed record CurveTo(DrawingPoint FirstControl, DrawingPoint SecondControl, DrawingPoint To) : PathStep;

    /// <summary>Back to the last <see cref="MoveTo"/>.</summary>
    public sealed record Close : PathStep;
}
