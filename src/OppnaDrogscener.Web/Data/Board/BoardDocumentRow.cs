namespace OppnaDrogscener.Web.Data.Board;

/// <summary>A letter or a decision of a county board as it was made. Only ever added: the database refuses change and deletion.</summary>
public sealed class BoardDocumentRow
{
    public Guid CaseId { get; init; }

    /// <summary>Id of the document, such as <c>supplement-request</c>.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Number of the request or the proposal that it is made of.</summary>
    public int Number { get; init; }

    /// <summary>The texts that it was made of.</summary>
    public required string TextVersion { get; init; }

    /// <summary>The PDF.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>SHA-256 of the PDF, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public DateTimeOffset MadeAt { get; init; }
}
