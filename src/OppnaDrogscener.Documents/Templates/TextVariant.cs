using System.Globalization;
using System.Text.RegularExpressions;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>What the name of a text file says: <c>id.md</c>, <c>id.2025-04-01.md</c>, <c>id.en.md</c> or both.</summary>
/// <param name="Id">Path from templates/ without endings, such as <c>documents/permit-application</c>.</param>
/// <param name="From">First law date of a dated variant, inclusive; null for the base.</param>
/// <param name="Language">English when the name says so.</param>
/// <param name="File">The file.</param>
internal sealed partial record TextVariant(string Id, DateOnly? From, TextLanguage Language, TemplateFile File)
{
    /// <exception cref="TemplateException">The name has another ending, or its date does not exist.</exception>
    public static TextVariant Of(TemplateFile file)
    {
        var match = NameForm().Match(file.Path);
        if (!match.Success)
        {
            throw file.Error(0, "the file name is not understood", ["name.md", "name.en.md", "name.yyyy-MM-dd.md", "name.yyyy-MM-dd.en.md"]);
        }

        var language = match.Groups["english"].Success ? TextLanguage.English : TextLanguage.Swedish;
        if (!match.Groups["date"].Success)
        {
            return new TextVariant(match.Groups["id"].Value, null, language, file);
        }

        return DateOnly.TryParseExact(match.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            ? new TextVariant(match.Groups["id"].Value, from, language, file)
            : throw file.Error(0, $"'{match.Groups["date"].Value}' in the file name is no date", ["yyyy-MM-dd"]);
    }

    [GeneratedRegex(@"\A(?<id>[A-Za-z0-9/-]+)(?:\.(?<date>\d{4}-\d{2}-\d{2}))?(?<english>\.en)?\.md\z", RegexOptions.CultureInvariant)]
    private static partial Regex NameForm();
}
