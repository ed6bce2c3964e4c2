namespace OppnaDrogscener.Documents.Blocks;

/// <summary>A whole document, ready for any renderer.</summary>
public sealed record BlockDocument
{
    /// <summary>The kebab-case id of the document, such as <c>permit-application</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title that a reader program shows.</summary>
    public required string Title { get; init; }

    /// <summary>Who stands behind the document: the applicant's name.</summary>
    public required string Author { get; init; }

    /// <summary>What the document is about, in a sentence.</summary>
    public required string Subject { get; init; }

    /// <summary>The day the document speaks of, never the clock's: same case, same bytes.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>BCP 47 tag of the language.</summary>
    public string Language { get; init; } = "sv-SE";

    /// <summary>Short line at the top of each page but the first.</summary>
    public required string RunningHeader { get; init; }

    /// <summary>Short line at the bottom of each page.</summary>
    public string? RunningFooter { get; init; }

    /// <summary>Pattern of the page footer with <c>{page}</c> and <c>{pages}</c>.</summary>
    public required string PageNumberPattern { get; init; }

    /// <summary>The content, in reading order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The sheet.</summary>
    public Paper Paper { get; init; }

    /// <summary>Whether it is read standing, from a step or two away: large type, no running lines.</summary>
    public bool IsPoster { get; init; }

    /// <summary>Files that travel inside the PDF, in the order shown.</summary>
    public IReadOnlyList<EmbeddedFile> EmbeddedFiles { get; init; } = [];

    /// <summary>Seed of the file's id: SHA-256 of the canonical case, or of what else fixes the content.</summary>
    public required ReadOnlyMemory<byte> IdentitySeed { get; init; }
}
