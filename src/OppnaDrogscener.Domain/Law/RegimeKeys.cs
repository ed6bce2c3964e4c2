namespace OppnaDrogscener.Domain.Law;

/// <summary>The written form of regime keys, as they stand in case files, on the command line and in file names.</summary>
public static class RegimeKeys
{
    private static readonly Dictionary<string, RegimeKey> ByText = new(StringComparer.Ordinal)
    {
        ["METODBOK"] = RegimeKey.Metodbok,
        ["KOL2013"] = RegimeKey.Kol2013,
        ["KBL2018"] = RegimeKey.Kbl2018,
        ["KBL2020"] = RegimeKey.Kbl2020,
        ["KBL2025"] = RegimeKey.Kbl2025,
    };

    /// <summary>Every written form, METODBOK first and then in the order of time.</summary>
    public static IReadOnlyList<string> Texts { get; } = [.. ByText.Keys];

    /// <summary>Every key, METODBOK first and then in the order of time.</summary>
    public static IReadOnlyList<RegimeKey> All { get; } = [.. ByText.Values];

    /// <summary>The written form, such as <c>KOL2013</c>.</summary>
    public static string ToText(RegimeKey key) => ByText.First(pair => pair.Value == key).Key;

    /// <summary>Reads a written form. Case matters, because the form is also a file name.</summary>
    /// <exception cref="FormatException">The text is no regime key.</exception>
    public static RegimeKey Parse(string text) => TryParse(text, out var key)
        ? key
        : throw new FormatException($"'{text}' is no regime; allowed: {string.Join(", ", Texts)}");

    public static bool TryParse(string? text, out RegimeKey key) => ByText.TryGetValue(text ?? "", out key);
}
