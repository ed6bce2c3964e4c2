using System.Text;

namespace OppnaDrogscener.Pdf.Typesetting;

/// <summary>Prepares text that has no inlines: labels in drawings, running headers, entries of the outline.</summary>
internal static class PlainText
{
    /// <summary>
    /// NFC on one line: all white space is a space, invisible characters are gone, and what is refused elsewhere is left as it is.
    /// </summary>
    internal static string Clean(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in Normalise(text).EnumerateRunes())
        {
            switch (CharacterRules.KindOf(rune.Value))
            {
                case CharacterKind.Space or CharacterKind.FixedSpace or CharacterKind.LineBreak:
                    result.Append(' ');
                    break;
                case CharacterKind.Invisible or CharacterKind.BreakHere:
                    break;
                default:
                    result.Append(rune.ToString());
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>NFC, even of text with lone surrogates (they become U+FFFD; the checks have reported them).</summary>
    internal static string Normalise(string text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return text;
        }

        return HasLoneSurrogate(text, out _)
            ? string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())).Normalize(NormalizationForm.FormC)
            : text.Normalize(NormalizationForm.FormC);
    }

    internal static bool HasLoneSurrogate(string text, out int at)
    {
        for (at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]))
            {
                if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                {
                    return true;
                }

                at++;
            }
        }

        return false;
    }
}
