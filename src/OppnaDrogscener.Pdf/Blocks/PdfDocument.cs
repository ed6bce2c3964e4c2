namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Everything that one archive PDF is made of. The same value always gives the same bytes.</summary>
public sealed record PdfDocument
{
    /// <summary>Title, author, language, dates: what the reader's software shows about the file.</summary>
    public required DocumentMetadata Metadata { get; init; }

    /// <summary>The fonts that are embedded. Keep one <see cref="FontSet"/> for the life of the program: parsing is cached in it.</summary>
    public required FontSet Fonts { get; init; }

    /// <summary>The content in reading order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The page of the first section. A <see cref="SectionStart"/> may change it.</summary>
    public PageSetup Page { get; init; } = PageSetup.A4Portrait;

    /// <summary>Running header and footer of the first section. A <see cref="SectionStart"/> may change it.</summary>
    public PageFurniture Furniture { get; init; } = PageFurniture.None;

    /// <summary>Sizes, colours and spacing.</summary>
    public Typography Typography { get; init; } = Typography.Default;

    /// <summary>Files embedded in the PDF (ISO 19005-3 §6.8), in the order that readers list them.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>How large a document may become before it is refused.</summary>
    public DocumentLimits Limits { get; init; } = DocumentLimits.Default;
}
