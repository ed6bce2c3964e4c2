using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Structure;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Composes content with a remark beside it: two Div after each other in reading order.</summary>
internal sealed class SideNoteComposer(ComposeContext context, BlockComposer blocks)
{
    private const double Gutter = 20;

    internal Piece? Compose(SideNote block, Scope scope)
    {
        if (block.Content.Count == 0 || block.Note.Count == 0)
        {
            context.Problems.Add(PdfProblemCode.ContentMissing, "side note", scope.SourcePath);
            return null;
        }

        var content = blocks.ComposeAll(block.Content, scope.Into(scope.Parent.Add(new StructureNode("Div")), ScopePlace.Inside));
        var beside = scope.Into(scope.Parent.Add(new StructureNode("Div")), ScopePlace.Cell) with { Body = context.Typography.Small };
        var note = blocks.ComposeAll(block.Note, beside);
        return new Piece(content.LeastWidth + Gutter + note.LeastWidth, content.FullWidth + Gutter + note.FullWidth, (width, frame) =>
        {
            var narrow = Math.Round(width * Math.Clamp(context.Typography.SideNoteShare, 0.1, 0.5));
            var wide = width - narrow - Gutter;
            return new RowNode([new RowCell(content.LayOut(wide, frame), 0), new RowCell(note.LayOut(narrow, frame), wide + Gutter)], new RowStyle(width, 0, 0))
            {
                MaySplit = true,
                SpaceAfter = scope.Body.SpaceAfter,
            };
        });
    }
}
