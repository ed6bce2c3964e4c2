using OppnaDrogscener.Pdf.Blocks;

namespace OppnaDrogscener.Documents.Rendering;

/// <summary>The fonts of every document: Source Sans 3, embedded in this assembly by the build. One set for the life of the program.</summary>
internal static class PdfFonts
{
    public static FontSet SourceSans { get; } = new()
    {
        Regular = Load("Regular"),
        Italic = Load("Italic"),
        SemiBold = Load("SemiBold"),
        Bold = Load("Bold"),
    };

    private static FontFile Load(string style)
    {
        var name = $"Fonts.SourceSans3-{style}.ttf";
        using var stream = typeof(PdfFonts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} is not embedded.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new FontFile(content);
    }
}
