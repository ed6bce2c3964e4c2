namespace OppnaDrogscener.Documents.Figures;

/// <summary>One line of text.</summary>
/// <param name="At">Point on the base line.</param>
/// <param name="Text">The characters.</param>
/// <param name="Size">Type size in points.</param>
/// <param name="Anchor">Which part stands at the point.</param>
public sealed record DrawnText(DrawingPoint At, string Text, double Size, TextAnchor Anchor = TextAnchor.Start) : DrawingElement
{
    public Colour Colour { get; init; } = Palette.Ink;

    public bool Bold { get; init; }

    /// <summary>True for text that stands on end and is read from below (turned a quarter anticlockwise about its point).</summary>
    public bool Upright { get; init; }

    /// <summary>True for a white rim around the letters, for text on top of lines.</summary>
    public bool Halo { get; init; }

    /// <summary>Path in the case file when a user wrote the text.</summary>
    public string? Origin { get; init; }
}
