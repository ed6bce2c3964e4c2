using System.Globalization;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Structure;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Turns the inlines of one block into shaped text.</summary>
internal sealed class TextComposer(ComposeContext context, TextStyle style)
{
    private readonly GlyphCollector glyphs = new(context);

    /// <summary>The element that gets the notes; null: notes are refused here.</summary>
    internal StructureNode? NoteHost { get; init; }

    /// <summary>False: a link here would stand in another link or an artifact.</summary>
    internal bool AllowsLinks { get; init; } = true;

    internal ShapedText Compose(IReadOnlyList<Inline> content, string? sourcePath, int depth)
    {
        Add(content, new InlineState { SourcePath = sourcePath, Depth = depth });
        return glyphs.Finish();
    }

    /// <summary>The text of inlines without their notes, for the outline.</summary>
    internal static string PlainTextOf(IReadOnlyList<Inline> content) =>
        PlainText.Clean(string.Concat(content.Select(inline => inline switch
        {
            Text text => text.Value,
            Bold bold => PlainTextOf(bold.Content),
            Italic italic => PlainTextOf(italic.Content),
            Superscript raised => PlainTextOf(raised.Content),
            AnchorLink link => PlainTextOf(link.Content),
            UriLink link => PlainTextOf(link.Content),
            LineBreak => " ",
            _ => string.Empty,
        }))).Trim();

    private void Add(IReadOnlyList<Inline> content, InlineState state)
    {
        foreach (var inline in content)
        {
            if (!context.Count(state.Depth, state.SourcePath))
            {
                return;
            }

            Add(inline, state with { SourcePath = inline.SourcePath ?? state.SourcePath, Depth = state.Depth + 1 });
        }
    }

    private void Add(Inline inline, InlineState state)
    {
        switch (inline)
        {
            case Text text:
                glyphs.Add(text.Value, RunOf(state), state.SourcePath);
                break;
            case Bold bold:
                Add(bold.Content, state with { IsBold = true });
                break;
            case Italic italic:
                Add(italic.Content, state with { IsItalic = !state.IsItalic });
                break;
            case Superscript raised:
                Add(raised.Content, state with { IsRaised = true });
                break;
            case LineBreak:
                glyphs.Add("\n", RunOf(state), state.SourcePath);
                break;
            case AnchorLink link:
                AddLink(link.Content, link.Description, new LinkTarget(null, context.LinkTo(link.Target, state.SourcePath)) { Description = NoText }, state);
                break;
            case UriLink link:
                AddAddress(link, state);
                break;
            case Footnote note:
                AddNote(note, state);
                break;
            default:
                throw new NotSupportedException($"Text cannot hold {inline.GetType().Name}.");
        }
    }

    private static string NoText() => string.Empty;

    private void AddAddress(UriLink link, InlineState state)
    {
        if (!LinkAddress.TryClean(link.Target, out var address))
        {
            context.Problems.Add(PdfProblemCode.UnsafeLink, link.Target, state.SourcePath);
        }

        AddLink(link.Content, link.Description, new LinkTarget(address, null) { Description = NoText }, state);
    }

    private void AddLink(IReadOnlyList<Inline> content, string? description, LinkTarget target, InlineState state)
    {
        if (!AllowsLinks || state.Link is not null)
        {
            context.Problems.Add(PdfProblemCode.BlockMisplaced, "link", state.SourcePath);
            return;
        }

        var words = PlainTextOf(content);
        if (words.Length == 0)
        {
            context.Problems.Add(PdfProblemCode.ContentMissing, "link", state.SourcePath);
            return;
        }

        var said = string.IsNullOrWhiteSpace(description) ? words : PlainText.Clean(description);
        Add(content, state with
        {
            IsUnderlined = true,
            Link = target with { Description = () => said },
            Elements = [.. state.Elements, new StructureNode("Link")],
        });
    }

    private void AddNote(Footnote note, InlineState state)
    {
        if (NoteHost is null || state.Link is not null)
        {
            context.Problems.Add(PdfProblemCode.BlockMisplaced, "footnote", state.SourcePath);
            return;
        }

        var number = context.NextNote().ToString(CultureInfo.InvariantCulture);
        var composed = NoteComposer.Compose(context, note, number, NoteHost, state);
        var said = note.LinkDescriptionPattern is { } pattern ? string.Format(CultureInfo.InvariantCulture, pattern, number) : number;
        var raised = state with
        {
            IsRaised = true,
            IsBold = false,
            IsItalic = false,
            Link = new LinkTarget(null, composed.Place) { Description = () => said },
            Elements = [.. state.Elements, new StructureNode("Reference"), new StructureNode("Link")],
        };
        glyphs.AddNote(composed, number, RunOf(raised));
    }

    private TextRun RunOf(InlineState state)
    {
        var font = (style.Font, state.IsBold, state.IsItalic) switch
        {
            (FontStyle.Italic, false, true) => FontStyle.Regular,
            (FontStyle.Italic, true, _) or (FontStyle.Regular, true, true) or (FontStyle.SemiBold or FontStyle.Bold, _, true) => FontStyle.BoldItalic,
            (FontStyle.Regular, true, false) => FontStyle.SemiBold,
            (FontStyle.SemiBold, true, false) => FontStyle.Bold,
            (FontStyle.Regular, false, true) => FontStyle.Italic,
            _ => style.Font,
        };
        var (size, rise) = state.IsRaised ? (style.Size * 0.66, style.Size * 0.34) : (style.Size, 0);
        return state.Link is null && state.Elements.Count == 0 && !state.IsUnderlined
            ? context.PlainRun(font, size, rise, style.Colour)
            : new TextRun(font, context.Font(font), size, state.IsUnderlined ? context.Typography.LinkColour : style.Colour)
            {
                Rise = rise,
                Elements = state.Elements,
                Link = state.Link,
                IsUnderlined = state.IsUnderlined,
            };
    }
}
