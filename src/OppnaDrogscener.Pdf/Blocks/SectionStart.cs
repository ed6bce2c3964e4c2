namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>
/// A new part, such as an appendix, starts: on a new page, with its own paper if given. Tagged Sect.
/// Lasts until the next one or the end. Allowed at the outermost level only.
/// </summary>
public sealed record SectionStart : Block
{
    /// <summary>Null: as before.</summary>
    public PageSetup? Page { get; init; }

    /// <summary>Null: as before.</summary>
    public PageFurniture? Furniture { get; init; }
}
