using System.Globalization;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>An sRGB colour. Meaning is never carried by colour alone: the papers are printed in black and white.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour Black { get; } = new(0, 0, 0);

    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>As <c>#rrggbb</c>.</summary>
    public string Hex => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");
}
