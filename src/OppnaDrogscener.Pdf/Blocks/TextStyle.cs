using OppnaDrogscener.Pdf.Drawings;

namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>How a kind of text is set. Lengths in points.</summary>
public sealed record TextStyle
{
    public FontStyle Font { get; init; } = FontStyle.Regular;

    public required double Size { get; init; }

    /// <summary>Distance between base lines.</summary>
    public required double LineHeight { get; init; }

    public Colour Colour { get; init; } = Colour.Black;

    /// <summary>Space above, dropped at the top of a page. Of two neighbours' spaces the larger is used.</summary>
    public double SpaceBefore { get; init; }

    public double SpaceAfter { get; init; }
}
