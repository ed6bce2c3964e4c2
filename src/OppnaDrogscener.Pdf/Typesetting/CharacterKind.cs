namespace OppnaDrogscener.Pdf.Typesetting;

/// <summary>How a character is treated.</summary>
internal enum CharacterKind
{
    /// <summary>Shown by its glyph.</summary>
    Visible,

    /// <summary>A space; neighbours melt into one, and a line may end there.</summary>
    Space,

    /// <summary>A space where no line ends.</summary>
    FixedSpace,

    LineBreak,

    /// <summary>No glyph, but a line may end there.</summary>
    BreakHere,

    /// <summary>No glyph and no meaning in set text: soft hyphens, joiners, byte order marks, variation selectors.</summary>
    Invisible,

    RightToLeft,

    /// <summary>Refused.</summary>
    Forbidden,
}
