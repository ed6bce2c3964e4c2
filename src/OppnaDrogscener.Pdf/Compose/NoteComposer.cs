using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Structure;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Composes footnotes: Note with an ID, its number as Lbl (ISO 14289-1 §7.9).</summary>
internal static class NoteComposer
{
    private const double Indent = 13;

    internal static Note Compose(ComposeContext context, Footnote footnote, string number, StructureNode host, InlineState state)
    {
        var style = context.Typography.Footnote;
        var element = host.AddLast(new StructureNode("Note") { Id = "note" + number });
        var label = element.Add(new StructureNode("Lbl"));
        var body = element.Add(new StructureNode("P"));
        var labelText = new TextComposer(context, style).Compose([new Text(number)], state.SourcePath, state.Depth);
        var text = new TextComposer(context, style).Compose(footnote.Content, state.SourcePath, state.Depth);
        if (text.IsEmpty)
        {
            context.Problems.Add(PdfProblemCode.ContentMissing, "footnote", state.SourcePath);
        }

        return new Note(new Piece(0, 0, (width, frame) => new LabelledNode(
            TextPiece.Node(labelText, style, label, Indent),
            TextPiece.Node(text, style, body, width - Indent),
            Indent)
        {
            SpaceAfter = style.SpaceAfter,
        }));
    }
}
