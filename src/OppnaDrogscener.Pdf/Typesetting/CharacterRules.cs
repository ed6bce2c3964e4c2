using System.Globalization;
using System.Text;

namespace OppnaDrogscener.Pdf.Typesetting;

/// <summary>What is done with each character before a glyph is looked for.</summary>
internal static class CharacterRules
{
    /// <summary>Sorts a code point of text in NFC.</summary>
    internal static CharacterKind KindOf(int character) => character switch
    {
        '\n' or 0x0B or 0x0C or 0x85 or 0x2028 or 0x2029 => CharacterKind.LineBreak,
        ' ' or '\t' or '\r' or (>= 0x2000 and <= 0x2006) or 0x2008 or 0x2009 or 0x200A or 0x205F or 0x3000 => CharacterKind.Space,
        0xA0 or 0x2007 or 0x202F => CharacterKind.FixedSpace,
        0xAD or 0x200C or 0x200D or 0x200E or 0x2060 or 0xFEFF or (>= 0xFE00 and <= 0xFE0F) => CharacterKind.Invisible,
        0x200B => CharacterKind.BreakHere,
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200F or 0x061C => CharacterKind.RightToLeft,
        _ when IsRightToLeft(character) => CharacterKind.RightToLeft,
        _ when IsForbidden(character) => CharacterKind.Forbidden,
        _ => CharacterKind.Visible,
    };

    /// <summary>May a line end after the character, seeing what stands before and after it?</summary>
    internal static BreakAfter BreakOf(int before, int character, int after)
    {
        if (character is '-' or 0x2010 or 0x2013 or 0x2014)
        {
            var isBetweenWords = before >= 0 && Rune.IsLetter(AsRune(before)) && after >= 0 && Rune.IsLetter(AsRune(after));
            return isBetweenWords ? BreakAfter.Allowed : BreakAfter.Reluctantly;
        }

        return character is '/' or '\\' or '.' or '_' or '?' or '&' or '=' or ',' or ';' or ':' or '|' or '+'
            ? BreakAfter.Reluctantly
            : BreakAfter.Never;
    }

    private static Rune AsRune(int character) => Rune.IsValid(character) ? new Rune(character) : Rune.ReplacementChar;

    /// <summary>The blocks of Hebrew, Arabic, Syriac, Thaana, N'Ko and the other scripts that run leftward (Unicode 16, Bidi_Class R and AL).</summary>
    private static bool IsRightToLeft(int character) => character
        is (>= 0x0590 and <= 0x08FF)
        or (>= 0xFB1D and <= 0xFDFF)
        or (>= 0xFE70 and <= 0xFEFE)
        or (>= 0x10800 and <= 0x10FFF)
        or (>= 0x1E800 and <= 0x1EFFF);

    /// <summary>Control characters, lone surrogates, private use and code points that Unicode leaves empty.</summary>
    private static bool IsForbidden(int character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.Format;
}
