using OppnaDrogscener.Pdf.Structure;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>What is in force for an inline.</summary>
internal readonly record struct InlineState
{
    public InlineState()
    {
    }

    internal bool IsBold { get; init; }

    internal bool IsItalic { get; init; }

    internal bool IsRaised { get; init; }

    internal bool IsUnderlined { get; init; }

    internal IReadOnlyList<StructureNode> Elements { get; init; } = [];

    internal LinkTarget? Link { get; init; }

    internal string? SourcePath { get; init; }

    internal int Depth { get; init; }
}
