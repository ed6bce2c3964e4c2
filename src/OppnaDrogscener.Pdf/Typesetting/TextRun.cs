using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Drawings;
using OppnaDrogscener.Pdf.Fonts;
using OppnaDrogscener.Pdf.Structure;

namespace OppnaDrogscener.Pdf.Typesetting;

/// <summary>How a stretch of running text is set and tagged.</summary>
internal sealed record TextRun(FontStyle Style, TrueTypeFont Font, double Size, Colour Colour)
{
    /// <summary>How far the base line is raised, in points.</summary>
    internal double Rise { get; init; }

    /// <summary>The inline element around the text, from the outermost to the innermost; empty: directly in the block's element.</summary>
    internal IReadOnlyList<StructureNode> Elements { get; init; } = [];

    /// <summary>Null: not a link.</summary>
    internal LinkTarget? Link { get; init; }

    /// <summary>Links in running text are underlined, so that colour is not all that tells them apart.</summary>
    internal bool IsUnderlined { get; init; }
}
