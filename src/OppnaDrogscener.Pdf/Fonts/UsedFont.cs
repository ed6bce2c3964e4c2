using System.Globalization;

namespace OppnaDrogscener.Pdf.Fonts;

/// <summary>What one document uses of a font: which glyphs, and the character that each stands for.</summary>
internal sealed class UsedFont(TrueTypeFont font, string resourceName)
{
    private readonly SortedDictionary<int, int> sources = [];
    private readonly SortedDictionary<int, int> characters = [];
    /// <summary>By glyph: one more than the first character that it stood for; 0: not used. Asked for every glyph painted.</summary>
    private readonly int[] firstCharacters = new int[font.GlyphCount];
    private readonly Dictionary<(int Glyph, int Character), int> copies = [];

    internal TrueTypeFont Font => font;

    /// <summary>The name in page resources, e.g. <c>F0</c>.</summary>
    internal string ResourceName => resourceName;

    /// <summary>Glyph number in the subset → glyph in the font.</summary>
    internal IReadOnlyDictionary<int, int> Sources => sources;

    /// <summary>Glyph number in the subset → the code point it stands for.</summary>
    internal IReadOnlyDictionary<int, int> Characters => characters;

    /// <summary>
    /// The number to write for a glyph. Two characters may share an outline (the micro sign and the Greek mu); the second then gets
    /// a copy of its own, so that text taken out of the file is the text put in (ISO 14289-1 §7.21.7).
    /// </summary>
    internal int Code(int glyph, int character)
    {
        var first = firstCharacters[glyph] - 1;
        if (first < 0)
        {
            firstCharacters[glyph] = character + 1;
            characters.Add(glyph, character);
            sources.Add(glyph, glyph);
            return glyph;
        }

        return first == character ? glyph : Copy(glyph, character);
    }

    /// <summary>Six letters before the name mark a subset (ISO 32000-1 §9.6.4); here they follow from the glyphs used.</summary>
    internal string SubsetName()
    {
        var hash = 2166136261u;
        foreach (var glyph in sources.Keys)
        {
            hash = unchecked((hash ^ (uint)glyph) * 16777619u);
        }

        Span<char> tag = stackalloc char[6];
        for (var i = 0; i < tag.Length; i++, hash /= 26)
        {
            tag[i] = (char)('A' + (hash % 26));
        }

        return string.Create(CultureInfo.InvariantCulture, $"{tag}+{font.PostScriptName}");
    }

    private int Copy(int glyph, int character)
    {
        if (!copies.TryGetValue((glyph, character), out var copy))
        {
            copy = font.GlyphCount + copies.Count;
            copies.Add((glyph, character), copy);
            sources.Add(copy, glyph);
            characters.Add(copy, character);
        }

        return copy;
    }
}
