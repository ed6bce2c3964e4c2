using OppnaDrogscener.Pdf.Drawings;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Checks a drawing's labels and size before it is painted.</summary>
internal sealed class DrawingChecker(ComposeContext context, string? sourcePath)
{
    private int operations;

    internal void Check(Drawing drawing) => Check(drawing.Operations, 0);

    private void Check(IReadOnlyList<DrawingOperation> list, int depth)
    {
        foreach (var operation in list)
        {
            operations += operation is DrawPath path ? 1 + (path.Path.Segments.Count / 4) : 1;
            if (operations > context.Document.Limits.DrawingOperations || depth > context.Document.Limits.Depth)
            {
                context.RefuseSize("drawing", sourcePath);
                return;
            }

            if (operation is DrawText text)
            {
                new PlainTextChecker(context).Check(text.Text, text.Font, text.SourcePath ?? sourcePath);
            }
            else if (operation is DrawClipped clipped)
            {
                Check(clipped.Operations, depth + 1);
            }
        }
    }
}
