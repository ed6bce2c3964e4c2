namespace OppnaDrogscener.Documents.Blocks;

/// <summary>How an embedded file relates to the document (ISO 19005-3, 6.8, AFRelationship).</summary>
public enum AttachmentKind
{
    /// <summary>The document was made from this file.</summary>
    Source,

    /// <summary>The file holds figures that the document shows.</summary>
    Data,
}
