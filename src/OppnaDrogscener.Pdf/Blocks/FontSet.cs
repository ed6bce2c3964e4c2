namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>The fonts of a document. All text is set in these and each is embedded as a subset of what is used.</summary>
public sealed record FontSet
{
    public required FontFile Regular { get; init; }

    public required FontFile Italic { get; init; }

    public required FontFile SemiBold { get; init; }

    public required FontFile Bold { get; init; }

    /// <summary>Bold italic; bold is used where it is missing.</summary>
    public FontFile? BoldItalic { get; init; }

    /// <summary>The font file of a style.</summary>
    public FontFile this[FontStyle style] => style switch
    {
        FontStyle.Italic => Italic,
        FontStyle.SemiBold => SemiBold,
        FontStyle.Bold => Bold,
        FontStyle.BoldItalic => BoldItalic ?? Bold,
        _ => Regular,
    };
}
