using System.Text.RegularExpressions;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>How the answers about crime are told where they are only read: a count by its month, and nothing twice.</summary>
internal static partial class CrimeTelling
{
    /// <summary>Whether a field is an answer of its own: what a column of counts is about, and a file's hash, are not.</summary>
    public static bool Tells(string field) => !Silent().IsMatch(field);

    /// <summary>The month of a count as yyyy-MM; null for another field.</summary>
    public static string? MonthOf(string field, IReadOnlyDictionary<string, string> fields) =>
        Count().Match(field) is { Success: true } count ? fields.GetValueOrDefault(count.Groups["month"].Value + ".Period") : null;

    [GeneratedRegex(@"\ACounts\[\d+\]\.(?:AreaId|Type|Months\[\d+\]\.Period)\z|Sha256\z", RegexOptions.CultureInvariant)]
    private static partial Regex Silent();

    [GeneratedRegex(@"\A(?<month>Counts\[\d+\]\.Months\[\d+\])\.Count\z", RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
