namespace OppnaDrogscener.Pdf.Drawings;

/// <summary>How a path is stroked.</summary>
/// <param name="Colour">The line's colour.</param>
/// <param name="Width">Points, more than 0.</param>
public sealed record Stroke(Colour Colour, double Width)
{
    /// <summary>Lengths of dashes and gaps in turn, in points; empty: unbroken.</summary>
    public IReadOnlyList<double> Dashes { get; init; } = [];

    /// <summary>True: round ends and joints; false: butt ends and mitred joints.</summary>
    public bool Round { get; init; }

    /// <summary>0 (invisible) – 1 (opaque).</summary>
    public double Opacity { get; init; } = 1;
}
