namespace OppnaDrogscener.Pdf;

/// <summary>The kinds of <see cref="PdfProblem"/>.</summary>
public enum PdfProblemCode
{
    /// <summary>The font has no glyph for the character.</summary>
    GlyphMissing,

    /// <summary>A control character, an unpaired surrogate or a code point that is no character.</summary>
    CharacterForbidden,

    /// <summary>A right-to-left character: such text would come out in the wrong order.</summary>
    RightToLeftText,

    /// <summary>The first heading is not of level 1, or a level is skipped (ISO 14289-1 §7.4.2).</summary>
    HeadingLevelSkipped,

    /// <summary>A link leads to an anchor that no block has.</summary>
    AnchorMissing,

    /// <summary>Two blocks have the same anchor.</summary>
    AnchorRepeated,

    /// <summary>A link out that is no absolute https, http or mailto address.</summary>
    UnsafeLink,

    /// <summary>A figure or an image has no alternative text (ISO 14289-1 §7.3).</summary>
    AlternativeTextMissing,

    /// <summary>The title or the language of the document is empty (ISO 14289-1 §§7.1, 7.2), or the language is no tag.</summary>
    MetadataMissing,

    /// <summary>A table without header cells, or a row whose cells do not fill its columns (ISO 14289-1 §7.5).</summary>
    TableMalformed,

    /// <summary>A block stands where it may not, e.g. a table in a cell or a note in a note.</summary>
    BlockMisplaced,

    /// <summary>A list, fact list or heading without content.</summary>
    ContentMissing,

    /// <summary>The picture is neither a JPEG nor a PNG, or is damaged.</summary>
    ImageUnreadable,

    /// <summary>The JPEG is in CMYK, or in another form than 8-bit baseline or progressive grey or colour.</summary>
    ImageColoursUnsupported,

    /// <summary>An attachment's name is empty, repeated or has a path in it, or its media type is malformed.</summary>
    AttachmentMalformed,

    /// <summary>Beyond one of <see cref="Blocks.DocumentLimits"/>.</summary>
    TooLarge,
}
