namespace OppnaDrogscener.Pdf;

/// <summary>Why no embedded files could be read.</summary>
public enum AttachmentProblem
{
    /// <summary>The file does not begin as a PDF does.</summary>
    NotPdf,

    /// <summary>The file is cut off or contradicts itself.</summary>
    Damaged,

    /// <summary>The file is protected by a password or a certificate.</summary>
    Encrypted,

    /// <summary>The file unpacks to more than is allowed.</summary>
    TooLarge,

    /// <summary>Something in the file is packed in a way that is not supported (other than Flate).</summary>
    Unsupported,

    /// <summary>A sound PDF without embedded files.</summary>
    NoAttachments,
}
