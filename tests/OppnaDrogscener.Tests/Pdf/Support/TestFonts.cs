using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Tests.Support;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>Source Sans 3 from the npm package, parsed once for all tests.</summary>
public static class TestFonts
{
    public static FontSet SourceSans { get; } = new()
    {
        Regular = Load("400Regular"),
        Italic = Load("400Regular_Italic"),
        SemiBold = Load("600SemiBold"),
        Bold = Load("700Bold"),
        BoldItalic = Load("700Bold_Italic"),
    };

    public static byte[] Bytes(string style) =>
        File.ReadAllBytes(RepositoryFolder.PathTo("node_modules", "@expo-google-fonts", "source-sans-3", style, $"SourceSans3_{style}.ttf"));

    private static FontFile Load(string style) => new(Bytes(style));
}
