using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Structure;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>What surrounds a block while it is composed.</summary>
/// <param name="Parent">The element that the block's own is put into.</param>
/// <param name="SourcePath">The nearest source path.</param>
/// <param name="Body">How running text is set here.</param>
/// <param name="Depth">How many blocks are around.</param>
/// <param name="Place">What kind of room it is.</param>
internal readonly record struct Scope(StructureNode Parent, string? SourcePath, TextStyle Body, int Depth, ScopePlace Place)
{
    internal int ListDepth { get; init; }

    internal TextAlignment Alignment { get; init; }

    /// <summary>True: a paragraph needs no element of its own, its text belongs to the parent (a cell with one paragraph).</summary>
    internal bool IsOnlyParagraph { get; init; }

    internal Scope Into(StructureNode parent, ScopePlace place) =>
        this with { Parent = parent, Place = place, Depth = Depth + 1, IsOnlyParagraph = false };
}
