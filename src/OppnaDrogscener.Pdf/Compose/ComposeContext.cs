using System.Globalization;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Drawings;
using OppnaDrogscener.Pdf.Fonts;
using OppnaDrogscener.Pdf.Structure;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>What composing one document shares: what was found wrong, what was counted, and the places that links lead to.</summary>
internal sealed class ComposeContext(PdfDocument document)
{
    private readonly Dictionary<string, Destination> anchors = new(StringComparer.Ordinal);
    private readonly Stack<List<GlyphCell>> spareCells = new();
    private readonly Dictionary<(FontStyle Font, double Size, double Rise, Colour Colour), TextRun> plainRuns = [];
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);
    private readonly List<(string Anchor, string? SourcePath)> wanted = [];
    private int elements;
    private long characters;
    private int notes;
    private int headerCells;

    internal PdfDocument Document => document;

    internal Typography Typography => document.Typography;

    internal ProblemList Problems { get; } = new();

    /// <summary>The root of the structure tree.</summary>
    internal StructureNode Root { get; } = new("Document");

    internal List<OutlineEntry> Outline { get; } = [];

    /// <summary>True: a limit is passed, and composing should end without more work.</summary>
    internal bool IsTooLarge { get; private set; }

    /// <summary>An empty list for gathering glyphs, used again by the next text.</summary>
    internal List<GlyphCell> RentCells() => spareCells.TryPop(out var list) ? list : [];

    internal void Return(List<GlyphCell> cells)
    {
        cells.Clear();
        spareCells.Push(cells);
    }

    internal TrueTypeFont Font(FontStyle style) => document.Fonts[style].Font;

    /// <summary>How text without link or element of its own is set: one object for all text that is set alike.</summary>
    internal TextRun PlainRun(FontStyle font, double size, double rise, Colour colour)
    {
        if (!plainRuns.TryGetValue((font, size, rise, colour), out var run))
        {
            run = new TextRun(font, Font(font), size, colour) { Rise = rise };
            plainRuns.Add((font, size, rise, colour), run);
        }

        return run;
    }

    internal int NextNote() => ++notes;

    internal string NextHeaderId() => "h" + (++headerCells).ToString(CultureInfo.InvariantCulture);

    /// <summary>Counts a block, item, cell or inline against the limits; false: no more.</summary>
    internal bool Count(int depth, string? sourcePath)
    {
        elements++;
        if (elements > document.Limits.Elements || depth > document.Limits.Depth)
        {
            RefuseSize(depth > document.Limits.Depth ? "depth" : "elements", sourcePath);
        }

        return !IsTooLarge;
    }

    /// <summary>Counts characters against the limits; false: no more.</summary>
    internal bool CountCharacters(int count, string? sourcePath)
    {
        characters += count;
        if (characters > document.Limits.Characters)
        {
            RefuseSize("characters", sourcePath);
        }

        return !IsTooLarge;
    }

    internal void RefuseSize(string what, string? sourcePath)
    {
        if (!IsTooLarge)
        {
            Problems.Add(PdfProblemCode.TooLarge, what, sourcePath);
        }

        IsTooLarge = true;
    }

    /// <summary>The place of a block's anchor; reports an anchor given to two blocks.</summary>
    internal Destination PlaceOf(string anchor, string? sourcePath)
    {
        if (!placed.Add(anchor))
        {
            Problems.Add(PdfProblemCode.AnchorRepeated, anchor, sourcePath);
        }

        return Named(anchor);
    }

    /// <summary>The place that a link leads to; whether it exists is known at the end.</summary>
    internal Destination LinkTo(string anchor, string? sourcePath)
    {
        wanted.Add((anchor, sourcePath));
        return Named(anchor);
    }

    internal void ReportMissingAnchors()
    {
        foreach (var (anchor, sourcePath) in wanted.Where(link => !placed.Contains(link.Anchor)))
        {
            Problems.Add(PdfProblemCode.AnchorMissing, anchor, sourcePath);
        }
    }

    private Destination Named(string anchor)
    {
        if (!anchors.TryGetValue(anchor, out var place))
        {
            anchors.Add(anchor, place = new Destination());
        }

        return place;
    }
}
