namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>A file embedded in the PDF and associated with the document as a whole (ISO 19005-3 §6.8).</summary>
public sealed record Attachment
{
    /// <summary>File name without folders, e.g. <c>case.json</c>. Unique in the document.</summary>
    public required string Name { get; init; }

    /// <summary>What the file is, in the document's language.</summary>
    public required string Description { get; init; }

    /// <summary>Media type, e.g. <c>application/json</c>.</summary>
    public required string MediaType { get; init; }

    public required AttachmentRelationship Relationship { get; init; }

    /// <summary>When the file's content was last changed.</summary>
    public required DateTimeOffset ModifiedAt { get; init; }

    public required ReadOnlyMemory<byte> Content { get; init; }
}
