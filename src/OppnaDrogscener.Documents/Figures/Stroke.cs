namespace OppnaDrogscener.Documents.Figures;

/// <summary>How a line is drawn.</summary>
/// <param name="Colour">Its colour.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Dashes">Lengths of dash, gap, dash … in points; empty for an unbroken line.</param>
public sealed record Stroke(Colour Colour, double Width, params IReadOnlyList<double> Dashes);
