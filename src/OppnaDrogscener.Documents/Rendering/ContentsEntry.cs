using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Rendering;

/// <summary>A line of a table of contents.</summary>
/// <param name="Level">Heading level, 1–4.</param>
/// <param name="Label">Number and words.</param>
/// <param name="TargetId">The heading's id.</param>
internal sealed record ContentsEntry(int Level, string Label, string TargetId)
{
    /// <summary>The headings and appendices of a document down to a level, in reading order.</summary>
    public static IReadOnlyList<ContentsEntry> Of(BlockDocument document, int depth) =>
    [
        .. document.Blocks.Select(block => block switch
        {
            Heading { InContents: true } heading when heading.Level <= depth => new ContentsEntry(heading.Level, heading.Label, heading.Id),
            AppendixStart appendix => new ContentsEntry(1, $"{appendix.Label}. {appendix.Title}", appendix.Id),
            _ => null,
        }).OfType<ContentsEntry>(),
    ];
}
