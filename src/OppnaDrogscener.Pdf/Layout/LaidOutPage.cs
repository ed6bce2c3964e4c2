using OppnaDrogscener.Pdf.Blocks;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>A finished page before it is written: what stands where.</summary>
internal sealed record LaidOutPage
{
    internal required PageSetup Setup { get; init; }

    internal required PageFurniture Furniture { get; init; }

    /// <summary>True: the first page that has this furniture.</summary>
    internal required bool IsFirstOfSection { get; init; }

    /// <summary>Content, then notes.</summary>
    internal required IReadOnlyList<PlacedFragment> Content { get; init; }

    /// <summary>Where the rule above the notes is, in points from the top of the paper; null: no notes.</summary>
    internal double? NotesRule { get; init; }
}
