using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Fonts;
using OppnaDrogscener.Pdf.Images;

namespace OppnaDrogscener.Pdf.Painting;

/// <summary>What the pages share: fonts, images and opacities, each with the name that content streams call it by.</summary>
internal sealed class DocumentResources(FontSet fontSet)
{
    private readonly Dictionary<TrueTypeFont, UsedFont> byFont = [];
    private readonly List<UsedFont> fonts = [];
    private readonly List<PreparedImage> images = [];
    private readonly List<(double Fill, double Stroke)> opacities = [];

    internal IReadOnlyList<UsedFont> Fonts => fonts;

    internal IReadOnlyList<PreparedImage> Images => images;

    internal IReadOnlyList<(double Fill, double Stroke)> Opacities => opacities;

    internal TrueTypeFont FontOf(FontStyle style) => fontSet[style].Font;

    internal UsedFont Use(TrueTypeFont font)
    {
        if (!byFont.TryGetValue(font, out var used))
        {
            used = new UsedFont(font, "F" + fonts.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            byFont.Add(font, used);
            fonts.Add(used);
        }

        return used;
    }

    /// <summary>The image's number; the same pixels twice are stored once.</summary>
    internal int Use(PreparedImage image)
    {
        var index = images.FindIndex(known => known.IsSameAs(image));
        if (index < 0)
        {
            index = images.Count;
            images.Add(image);
        }

        return index;
    }

    /// <summary>The number of a pair of opacities, each 0–1.</summary>
    internal int UseOpacity(double fill, double stroke)
    {
        var pair = (Math.Round(fill, 3), Math.Round(stroke, 3));
        var index = opacities.IndexOf(pair);
        if (index < 0)
        {
            index = opacities.Count;
            opacities.Add(pair);
        }

        return index;
    }
}
