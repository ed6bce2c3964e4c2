namespace OppnaDrogscener.Pdf.Typesetting;

/// <summary>Whether a line may end after a glyph.</summary>
internal enum BreakAfter : byte
{
    /// <summary>Only as a last resort.</summary>
    Never,

    /// <summary>As a last resort, preferred: after the slash of an address.</summary>
    Reluctantly,

    /// <summary>After a hyphen between letters.</summary>
    Allowed,

    /// <summary>A space: it may hang out beyond the line's end.</summary>
    Space,

    /// <summary>The line must end.</summary>
    Required,
}
