namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Text repeated on every page of a section. It is decoration (Artifact) to a screen reader, never content.</summary>
public sealed record PageFurniture
{
    public static PageFurniture None { get; } = new();

    /// <summary>Upper left.</summary>
    public string? HeaderLeft { get; init; }

    /// <summary>Upper right.</summary>
    public string? HeaderRight { get; init; }

    /// <summary>Lower left.</summary>
    public string? FooterLeft { get; init; }

    /// <summary>
    /// Lower right, a composite format with <c>{0}</c> for the page's number and <c>{1}</c> for the number of pages, in the caller's language.
    /// Null: no page numbers.
    /// </summary>
    public string? PageNumberPattern { get; init; }

    /// <summary>
    /// True: the first page of the section that this is given to has no running header (it has a footer all the same): for title pages.
    /// Sections that go on with the furniture of the one before have the header on all pages.
    /// </summary>
    public bool HeaderFromSecondPage { get; init; }
}
