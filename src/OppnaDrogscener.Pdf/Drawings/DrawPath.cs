namespace OppnaDrogscener.Pdf.Drawings;

/// <summary>Fills and strokes a path, fill first. With neither it does nothing.</summary>
/// <param name="Path">The outline.</param>
public sealed record DrawPath(DrawingPath Path) : DrawingOperation
{
    /// <summary>Null: not filled.</summary>
    public Colour? Fill { get; init; }

    /// <summary>0 (invisible) – 1 (opaque).</summary>
    public double FillOpacity { get; init; } = 1;

    /// <summary>True: areas enclosed twice are holes.</summary>
    public bool EvenOdd { get; init; }

    /// <summary>Null: not stroked.</summary>
    public Stroke? Stroke { get; init; }
}
