namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>How an attached file relates to the document (ISO 19005-3 annex E, <c>AFRelationship</c>).</summary>
public enum AttachmentRelationship
{
    /// <summary>The original that the document was made from.</summary>
    Source,

    /// <summary>Figures that a table, chart or map in the document shows.</summary>
    Data,

    /// <summary>Another presentation of the same content.</summary>
    Alternative,

    /// <summary>More than the document shows.</summary>
    Supplement,

    /// <summary>None of the others is right.</summary>
    Unspecified,
}
