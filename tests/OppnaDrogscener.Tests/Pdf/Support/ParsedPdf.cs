using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OppnaDrogscener.Pdf.Reading;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>
/// A PDF of ours as our own small reader sees it, without starting another program: for tests that read thousands. What other
/// programs make of the same file is tested beside it.
/// </summary>
internal sealed partial class ParsedPdf
{
    private readonly PdfReader reader;
    private readonly Dictionary<PdfReference, object?> known = [];

    internal ParsedPdf(byte[] bytes)
    {
        reader = new PdfReader(bytes, 512 * 1024 * 1024);
        Catalog = reader.Catalog;
        Pages = [.. List(Dictionary(Catalog["Pages"])["Kids"]).Select(reference => (PdfReference)reference!)];
        var fonts = Dictionary(Dictionary(Dictionary(Pages[0])["Resources"])["Font"]);
        var maps = fonts.ToDictionary(font => font.Key, font => UnicodeOf(Dictionary(font.Value)));
        Contents = [.. Pages.Select(page => new ParsedPage(Unpacked(Dictionary(page)["Contents"]), maps))];
    }

    internal Dictionary<string, object?> Catalog { get; }

    internal IReadOnlyList<PdfReference> Pages { get; }

    /// <summary>What the pages show, in the order of <see cref="Pages"/>.</summary>
    internal IReadOnlyList<ParsedPage> Contents { get; }

    internal object? Resolve(object? value)
    {
        if (value is not PdfReference reference)
        {
            return value;
        }

        if (!known.TryGetValue(reference, out var found))
        {
            known.Add(reference, found = reader.Resolve(reference));
        }

        return found;
    }

    internal Dictionary<string, object?> Dictionary(object? value) =>
        Resolve(value) as Dictionary<string, object?> ?? throw new InvalidDataException($"A dictionary was expected, not {value}.");

    /// <summary>An array's items, or none.</summary>
    internal IReadOnlyList<object?> List(object? value) => Resolve(value) as List<object?> ?? [];

    internal byte[] Unpacked(object? value) =>
        reader.Unpack(Resolve(value) as PdfStream ?? throw new InvalidDataException($"A stream was expected, not {value}."));

    /// <summary>Glyph code in four hexadecimal digits → what it stands for.</summary>
    private Dictionary<string, string> UnicodeOf(Dictionary<string, object?> font) =>
        BfChar().Matches(Encoding.Latin1.GetString(Unpacked(font["ToUnicode"]))).ToDictionary(
            match => match.Groups[1].Value,
            match => string.Concat(match.Groups[2].Value.Chunk(4).Select(unit => (char)int.Parse(unit, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))));

    [GeneratedRegex("^<([0-9A-F]{4})> <([0-9A-F]+)>$", RegexOptions.Multiline)]
    private static partial Regex BfChar();
}
