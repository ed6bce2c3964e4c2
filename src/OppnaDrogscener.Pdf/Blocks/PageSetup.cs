namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Paper and margins of the pages of a section. Lengths are points (1/72 inch).</summary>
public sealed record PageSetup
{
    public static PageSetup A4Portrait { get; } = new();

    public static PageSetup A4Landscape { get; } = new() { Orientation = PageOrientation.Landscape };

    public static PageSetup A3Landscape { get; } = new() { Format = PageFormat.A3, Orientation = PageOrientation.Landscape };

    public PageFormat Format { get; init; } = PageFormat.A4;

    public PageOrientation Orientation { get; init; } = PageOrientation.Portrait;

    public PageMargins Margins { get; init; } = PageMargins.Default;

    /// <summary>Width of the paper as it is read, in points.</summary>
    public double Width => Orientation == PageOrientation.Portrait ? ShortSide : LongSide;

    /// <summary>Height of the paper as it is read, in points.</summary>
    public double Height => Orientation == PageOrientation.Portrait ? LongSide : ShortSide;

    /// <summary>Left edge of the text. The binding margin is here, except on landscape A4.</summary>
    public double ContentLeft => Margins.Left + (BindsAtTop ? 0 : Margins.Binding);

    /// <summary>Upper edge of the text. Landscape A4 is turned when filed, so its holes are along the top.</summary>
    public double ContentTop => Margins.Top + (BindsAtTop ? Margins.Binding : 0);

    public double ContentWidth => Width - ContentLeft - Margins.Right;

    public double ContentHeight => Height - ContentTop - Margins.Bottom;

    private bool BindsAtTop => Format == PageFormat.A4 && Orientation == PageOrientation.Landscape;

    private double ShortSide => Format == PageFormat.A4 ? 595.276 : 841.89;

    private double LongSide => Format == PageFormat.A4 ? 841.89 : 1190.551;
}
