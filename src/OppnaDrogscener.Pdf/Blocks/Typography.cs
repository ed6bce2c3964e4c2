using OppnaDrogscener.Pdf.Drawings;

namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>The style sheet. Replace parts with <c>with</c>; the default suits a sober report on A4.</summary>
public sealed record Typography
{
    private static readonly Colour Ink = Colour.Parse("#1B1B1B");
    private static readonly Colour Petrol = Colour.Parse("#0B4F5C");
    private static readonly Colour Grey = Colour.Parse("#555B60");

    public static Typography Default { get; } = new();

    public TextStyle Title { get; init; } =
        new() { Font = FontStyle.SemiBold, Size = 29, LineHeight = 34, Colour = Petrol, SpaceAfter = 10 };

    public TextStyle Subtitle { get; init; } =
        new() { Size = 15, LineHeight = 20, Colour = Grey, SpaceAfter = 14 };

    public TextStyle Heading1 { get; init; } =
        new() { Font = FontStyle.SemiBold, Size = 19, LineHeight = 24, Colour = Petrol, SpaceBefore = 28, SpaceAfter = 8 };

    public TextStyle Heading2 { get; init; } =
        new() { Font = FontStyle.SemiBold, Size = 14, LineHeight = 18, Colour = Petrol, SpaceBefore = 20, SpaceAfter = 5 };

    public TextStyle Heading3 { get; init; } =
        new() { Font = FontStyle.SemiBold, Size = 11.5, LineHeight = 15, Colour = Petrol, SpaceBefore = 14, SpaceAfter = 3 };

    public TextStyle Heading4 { get; init; } =
        new() { Font = FontStyle.SemiBold, Size = 10.5, LineHeight = 15, Colour = Ink, SpaceBefore = 11, SpaceAfter = 2 };

    public TextStyle Body { get; init; } =
        new() { Size = 10.5, LineHeight = 15, Colour = Ink, SpaceAfter = 7.5 };

    public TextStyle Lead { get; init; } =
        new() { Size = 12.5, LineHeight = 18, Colour = Ink, SpaceAfter = 10 };

    public TextStyle Small { get; init; } =
        new() { Size = 9, LineHeight = 12.5, Colour = Grey, SpaceAfter = 5 };

    public TextStyle Quote { get; init; } =
        new() { Font = FontStyle.Italic, Size = 10.5, LineHeight = 15, Colour = Ink, SpaceBefore = 4, SpaceAfter = 9 };

    public TextStyle Caption { get; init; } =
        new() { Size = 9, LineHeight = 12.5, Colour = Grey, SpaceAfter = 5 };

    public TextStyle TableCell { get; init; } =
        new() { Size = 9.5, LineHeight = 12.5, Colour = Ink };

    public TextStyle TableHeader { get; init; } =
        new() { Font = FontStyle.SemiBold, Size = 9.5, LineHeight = 12.5, Colour = Petrol };

    public TextStyle FactLabel { get; init; } =
        new() { Font = FontStyle.SemiBold, Size = 10, LineHeight = 14, Colour = Grey };

    public TextStyle Footnote { get; init; } =
        new() { Size = 8.5, LineHeight = 11.5, Colour = Ink, SpaceAfter = 2.5 };

    public TextStyle PageFurniture { get; init; } =
        new() { Size = 8.5, LineHeight = 11, Colour = Grey };

    public Colour LinkColour { get; init; } = Petrol;

    /// <summary>Thin rules: tables, running header, footnotes.</summary>
    public Colour RuleColour { get; init; } = Colour.Parse("#BFC7CA");

    /// <summary>The rule under a table's header and the accent of a signature line.</summary>
    public Colour StrongRuleColour { get; init; } = Petrol;

    public BoxStyle NeutralBox { get; init; } = new(Colour.Parse("#F3F5F6"), Colour.Parse("#D5DBDE"), Colour.Parse("#8A9499"));

    public BoxStyle InformationBox { get; init; } = new(Colour.Parse("#EAF3F5"), Colour.Parse("#BFD9DE"), Petrol);

    public BoxStyle SuccessBox { get; init; } = new(Colour.Parse("#EBF4EC"), Colour.Parse("#BFDCC3"), Colour.Parse("#2E6B37"));

    public BoxStyle WarningBox { get; init; } = new(Colour.Parse("#FDF5E3"), Colour.Parse("#EBD6A3"), Colour.Parse("#8A5600"));

    public BoxStyle DangerBox { get; init; } = new(Colour.Parse("#FBECEA"), Colour.Parse("#EBC4BF"), Colour.Parse("#A3261B"));

    /// <summary>Bullets by depth; the last is used for all deeper levels. The fonts must have them.</summary>
    public IReadOnlyList<string> Bullets { get; init; } = ["•", "–", "·"];

    /// <summary>How far the text of a list item stands in from its label's edge.</summary>
    public double ListIndent { get; init; } = 17;

    /// <summary>Share of the width that the labels of a fact list take, 0–1.</summary>
    public double FactLabelShare { get; init; } = 0.32;

    /// <summary>Share of the width that the remark of a <see cref="SideNote"/> takes, 0–1.</summary>
    public double SideNoteShare { get; init; } = 0.28;

    /// <summary>Leader between a table of contents' entry and its page.</summary>
    public bool ContentsLeaders { get; init; } = true;

    /// <summary>Images are reduced to at most this many pixels per inch at their printed size.</summary>
    public double ImagePixelsPerInch { get; init; } = 200;

    /// <summary>The style of a heading level 1–4.</summary>
    public TextStyle HeadingStyle(int level) => level switch
    {
        1 => Heading1,
        2 => Heading2,
        3 => Heading3,
        _ => Heading4,
    };

    /// <summary>The style of a box's tone.</summary>
    public BoxStyle BoxOf(BoxTone tone) => tone switch
    {
        BoxTone.Information => InformationBox,
        BoxTone.Success => SuccessBox,
        BoxTone.Warning => WarningBox,
        BoxTone.Danger => DangerBox,
        _ => NeutralBox,
    };

    /// <summary>The style of a kind of paragraph.</summary>
    public TextStyle ParagraphStyleOf(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Lead => Lead,
        ParagraphStyle.Small => Small,
        ParagraphStyle.Quote => Quote,
        ParagraphStyle.Subtitle => Subtitle,
        _ => Body,
    };
}
