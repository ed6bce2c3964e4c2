namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>A piece of content that takes its own vertical room.</summary>
public abstract record Block
{
    /// <summary>Where the content comes from, e.g. the path of a field in a case file. Said in a <see cref="PdfProblem"/>; inherited by what is inside.</summary>
    public string? SourcePath { get; init; }

    /// <summary>A place that links can lead to; unique in the document.</summary>
    public string? Anchor { get; init; }
}
