namespace OppnaDrogscener.Pdf;

/// <summary>The embedded files of a PDF, or why there are none.</summary>
public sealed record AttachmentReading
{
    /// <summary>In the order of the document's list; empty if there is a problem.</summary>
    public IReadOnlyList<ExtractedFile> Files { get; init; } = [];

    /// <summary>Null: the files were read.</summary>
    public AttachmentProblem? Problem { get; init; }
}
