using System.Globalization;
using System.Text;

namespace OppnaDrogscener.Maps.Reading;

/// <summary>The names that others' files use for what we look for: facts about their formats, not words of ours. Compared in lower case, letters and digits only.</summary>
internal static class Columns
{
    public static IReadOnlyList<string> Name { get; } = ["namn", "name", "skolenhetsnamn", "benamning", "objektnamn", "titel", "title", "komnamn", "kommunnamn", "lannamn", "kommun", "lan"];

    public static IReadOnlyList<string> Kind { get; } = ["typ", "type", "kategori", "category", "amenity", "leisure", "skolformer", "verksamhet", "kind"];

    public static IReadOnlyList<string> Latitude { get; } = ["lat", "latitude", "latitud", "wgs84lat", "breddgrad", "ycoord", "wgs84latitud"];

    public static IReadOnlyList<string> Longitude { get; } = ["lon", "long", "lng", "longitude", "longitud", "wgs84lon", "wgs84long", "langdgrad", "xcoord", "wgs84longitud"];

    /// <summary>Grid coordinates of a named system.</summary>
    public static IReadOnlyList<string> TmNorthing { get; } = ["sweref99tmn", "sweref99n", "swerefn", "ntm"];

    public static IReadOnlyList<string> TmEasting { get; } = ["sweref99tme", "sweref99e", "swerefe", "etm"];

    /// <summary>Grid coordinates of a system that has to be asked for.</summary>
    public static IReadOnlyList<string> Northing { get; } = ["n", "nord", "north", "northing", "nordkoordinat", "y", "ykoordinat", "koordinatn", "nkoordinat"];

    public static IReadOnlyList<string> Easting { get; } = ["e", "ost", "east", "easting", "ostkoordinat", "x", "xkoordinat", "koordinate", "ekoordinat"];

    /// <summary>The text under the first name that is there; empty when none is.</summary>
    public static string Find(IReadOnlyDictionary<string, string> text, IReadOnlyList<string> names) => names
        .Select(name => text.FirstOrDefault(pair => Plain(pair.Key) == name).Value)
        .FirstOrDefault(found => !string.IsNullOrEmpty(found)) ?? "";

    /// <summary>The place of the first name that is there; −1 when none is.</summary>
    public static int IndexOf(IReadOnlyList<string> headings, IReadOnlyList<string> names)
    {
        var plain = headings.Select(Plain).ToList();
        return names.Select(name => plain.IndexOf(name)).FirstOrDefault(index => index >= 0, -1);
    }

    /// <summary>Lower case without accents, spaces and signs.</summary>
    private static string Plain(string heading) => string.Concat(heading.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && char.IsAsciiLetterOrDigit(letter)))
        .ToLowerInvariant();
}
