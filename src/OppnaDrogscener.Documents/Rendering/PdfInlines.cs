using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Rendering;

/// <summary>Our running text as the PDF writer's.</summary>
internal static class PdfInlines
{
    public static IReadOnlyList<Pdf.Blocks.Inline> Convert(IReadOnlyList<Inline> inlines) => [.. inlines.Select(Convert)];

    private static Pdf.Blocks.Inline Convert(Inline inline) => inline switch
    {
        TextRun { Emphasis: Emphasis.Strong } run => new Pdf.Blocks.Bold([Text(run)]),
        TextRun { Emphasis: Emphasis.Italic } run => new Pdf.Blocks.Italic([Text(run)]),
        TextRun run => Text(run),
        CrossReference reference => new Pdf.Blocks.AnchorLink(reference.TargetId, [new Pdf.Blocks.Text(reference.Text)]),
        LineBreak => new Pdf.Blocks.LineBreak(),
        _ => throw new NotSupportedException(inline.GetType().Name),
    };

    private static Pdf.Blocks.Text Text(TextRun run) => new(run.Text) { SourcePath = run.Origin };
}
