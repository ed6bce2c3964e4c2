using System.Text;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>Text as it is taken in at the edge: NFC, Unix line ends, no control characters but tab and line feed, no blanks around it.</summary>
public static class TypedText
{
    /// <summary>The text as it is kept.</summary>
    public static string Clean(string? typed)
    {
        if (string.IsNullOrEmpty(typed))
        {
            return "";
        }

        var text = new StringBuilder(typed.Length);
        foreach (var rune in typed.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || !Rune.IsControl(rune))
            {
                text.Append(rune);
            }
        }

        return text.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    /// <summary>The text, or null when it is empty: an absent fact.</summary>
    public static string? OrNull(string typed) => string.IsNullOrWhiteSpace(typed) ? null : typed;
}
