using OppnaDrogscener.Pdf.Blocks;

namespace OppnaDrogscener.Pdf.Drawings;

/// <summary>A line of text in a drawing. The writer measures it: see <see cref="TextAnchor"/>, and <see cref="TextMeasure"/> for the caller's own needs.</summary>
/// <param name="X">Where the anchor stands.</param>
/// <param name="Y">The base line.</param>
/// <param name="Text">One line.</param>
/// <param name="Size">Font size in points.</param>
public sealed record DrawText(double X, double Y, string Text, double Size) : DrawingOperation
{
    public FontStyle Font { get; init; } = FontStyle.Regular;

    public Colour Colour { get; init; } = Colour.Black;

    public TextAnchor Anchor { get; init; } = TextAnchor.Start;

    /// <summary>Degrees clockwise around the anchor.</summary>
    public double Rotation { get; init; }

    /// <summary>A rim behind the letters so that they can be read on a map; null: none.</summary>
    public Colour? Halo { get; init; }

    /// <summary>Width of the rim on each side, in points.</summary>
    public double HaloWidth { get; init; } = 1.2;

    /// <inheritdoc cref="Block.SourcePath"/>
    public string? SourcePath { get; init; }
}
