using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Drawings;
using OppnaDrogscener.Pdf.Fonts;
using OppnaDrogscener.Tests.Pdf.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf.Fonts;

public sealed class TrueTypeFontTests
{
    private readonly TrueTypeFont font = TestFonts.SourceSans.Regular.Font;

    [Fact]
    public void Glyph_EveryCharacterThatSwedishOfficialTextNeeds_Exists() =>
        Assert.All("abcåäöÅÄÖéüčłøæ –—”“’§°²³≥≤±×½µ€…•·%&@1234567890".EnumerateRunes(), rune => Assert.NotEqual(0, font.Glyph(rune.Value)));

    [Fact]
    public void Glyph_CharacterThatTheFontLacks_IsZero() => Assert.Equal(0, font.Glyph(0x4E2D));

    [Fact]
    public void Kerning_PairsOfGpos_AreFound()
    {
        Assert.True(font.Kerning(font.Glyph('T'), font.Glyph('o')) < -20, "To");
        Assert.True(font.Kerning(font.Glyph('A'), font.Glyph('V')) < -10, "AV");
        Assert.Equal(0, font.Kerning(font.Glyph('n'), font.Glyph('n')));
    }

    [Fact]
    public void TextMeasure_Text_CountsKerningAndComposesAccents()
    {
        var measure = new TextMeasure(TestFonts.SourceSans);
        Assert.True(measure.Width("To", 100) < measure.Width("T", 100) + measure.Width("o", 100));
        Assert.Equal(measure.Width("å", 10), measure.Width("a\u030A", 10));
    }

    [Fact]
    public void Subset_CompositeGlyph_HasItsPartsAndStaysSmall()
    {
        var ring = font.Glyph('å');
        var subset = FontSubset.Build(font, new Dictionary<int, int> { [ring] = ring });
        Assert.True(subset.Length < 25_000);
        Assert.Equal(0xB1B0AFBA, Checksum(subset));
    }

    [Fact]
    public void UsedFont_TwoCharactersOfOneGlyph_GetCodesOfTheirOwn()
    {
        var used = new UsedFont(font, "F0");
        var (first, second) = (used.Code(50, 'x'), used.Code(50, 'y'));
        Assert.Equal((50, font.GlyphCount), (first, second));
        Assert.Equal((first, second), (used.Code(50, 'x'), used.Code(50, 'y')));
        Assert.Equal(50, used.Sources[second]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(400)]
    [InlineData(90_000)]
    public void Parse_TruncatedFont_IsInvalidData(int length) =>
        Assert.Throws<InvalidDataException>(() => new FontFile(TestFonts.Bytes("400Regular")[..length]).Font);

    [Fact]
    public void Parse_FontWhoseLicenceForbidsEmbedding_IsInvalidData()
    {
        var bytes = TestFonts.Bytes("400Regular");
        var entry = Enumerable.Range(0, bytes[5]).Select(i => 12 + (16 * i)).Single(at => bytes.AsSpan(at, 4).SequenceEqual("OS/2"u8));
        bytes[System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(entry + 8)) + 9] = 2;
        Assert.Throws<InvalidDataException>(() => new FontFile(bytes).Font);
    }

    private static uint Checksum(byte[] file)
    {
        var sum = 0u;
        for (var i = 0; i < file.Length; i += 4)
        {
            sum = unchecked(sum + System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(i)));
        }

        return sum;
    }
}
