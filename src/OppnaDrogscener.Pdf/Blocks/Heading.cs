namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>A heading. Kept on the same page as the block after it; becomes a bookmark.</summary>
/// <param name="Level">
/// 1–4. The first heading must be of level 1, and a level may be followed by at most the next deeper one (ISO 14289-1 §7.4.2);
/// a gap is refused with <see cref="PdfProblemCode.HeadingLevelSkipped"/>.
/// </param>
/// <param name="Content">The words.</param>
public sealed record Heading(int Level, IReadOnlyList<Inline> Content) : Block
{
    public Heading(int level, string text)
        : this(level, [new Text(text)])
    {
    }

    /// <summary>False: not listed in a table of contents (it is a bookmark all the same).</summary>
    public bool InContents { get; init; } = true;
}
