namespace OppnaDrogscener.Web.Data;

/// <summary>A document of a frozen version. Made with it, or later from the frozen facts when it could not be made then. Only ever added.</summary>
public sealed class VersionDocumentRow
{
    public Guid CaseId { get; init; }

    /// <summary>Number of the version.</summary>
    public int Number { get; init; }

    /// <summary>Id of the document, such as <c>permit-application</c>.</summary>
    public required string DocumentId { get; init; }

    /// <summary>The texts that it was made of; other than the version's when it was made later, by a newer program.</summary>
    public required string TextVersion { get; init; }

    /// <summary>The PDF.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>SHA-256 of the PDF, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public DateTimeOffset MadeAt { get; init; }
}
