using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OppnaDrogscener.Domain.Law;

/// <summary>The file-name form of a section: lower-case ASCII, items left out.</summary>
public static partial class LawSectionKey
{
    /// <summary>The key of <paramref name="section"/> in <paramref name="source"/>; headings of the method book and named parts become slugs.</summary>
    public static string Of(string source, string section)
    {
        var numbered = Numbered().Match(section);
        if (source == LawRef.MethodBook || !numbered.Success)
        {
            return Slug(section);
        }

        var chapter = numbered.Groups["chapter"].Success ? numbered.Groups["chapter"].Value + "-" : "";
        return numbered.Groups["article"].Success
            ? "art-" + numbered.Groups["article"].Value
            : chapter + numbered.Groups["number"].Value + numbered.Groups["letter"].Value;
    }

    /// <summary>Letters and digits without accents, other runs as one hyphen.</summary>
    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    [GeneratedRegex(@"\A(?:(?:(?<chapter>\d+) kap\. )?(?<number>\d+)(?: (?<letter>[a-z]))? §|art\. (?<article>\d+))", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
