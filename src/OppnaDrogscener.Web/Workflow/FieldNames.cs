using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>From the name of a form field to its id in the page.</summary>
public static partial class FieldNames
{
    /// <summary>Letters and digits are kept, all else becomes an underscore: <c>Input.Measures[2].Name</c> becomes <c>Input_Measures_2__Name</c>.</summary>
    public static string IdOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var id = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            id.Append(char.IsAsciiLetterOrDigit(character) ? character : '_');
        }

        return id.ToString();
    }

    /// <summary>The number of the record that a field belongs to, counted from 1: 3 for <c>Input.Measures[2].Name</c>; null outside a list.</summary>
    public static int? NumberOf(string name) => Index().Match(name) is { Success: true } match
        ? int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture) + 1
        : null;

    [GeneratedRegex(@"\[(?<index>\d{1,5})\]\.", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
