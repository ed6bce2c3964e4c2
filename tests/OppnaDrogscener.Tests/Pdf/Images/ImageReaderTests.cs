using System.Text;
using OppnaDrogscener.Pdf;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Images;
using OppnaDrogscener.Tests.Pdf.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf.Images;

public sealed class ImageReaderTests
{
    [Fact]
    public void Png_HalfTransparent_IsLaidOnWhite()
    {
        var image = Read(TestImages.Png(1, 1, 8, 6, false, [0, 100, 0, 255, 128]));
        Assert.Equal([177, 127, 255], image.Content.ToArray());
    }

    [Fact]
    public void Png_GreyOfOneBit_IsGrey() =>
        Assert.Equal([255, 0, 255, 0], Read(TestImages.Png(4, 1, 1, 0, false, [0, 0b1010_0000])).Content.ToArray());

    [Fact]
    public void Png_SixteenBits_KeepsTheUpperByte() =>
        Assert.Equal([0x12, 0x56, 0x9A], Read(TestImages.Png(1, 1, 16, 2, false, [0, 0x12, 0x34, 0x56, 0x78, 0x9A, 0xBC])).Content.ToArray());

    [Fact]
    public void Png_PaletteWithTransparency_IsLookedUp()
    {
        var png = TestImages.Png(2, 1, 8, 3, false, [0, 1, 0], ("PLTE", [10, 20, 30, 40, 50, 60]), ("tRNS", [0]));
        Assert.Equal([40, 50, 60, 255, 255, 255], Read(png).Content.ToArray());
    }

    [Fact]
    public void Png_TransparentColour_IsWhite()
    {
        var png = TestImages.Png(2, 1, 8, 0, false, [0, 7, 8], ("tRNS", [0, 7]));
        Assert.Equal([255, 8], Read(png).Content.ToArray());
    }

    [Fact]
    public void Png_Filters_AreUndone()
    {
        byte[] rows = [1, 10, 5, 5, 2, 1, 1, 1, 3, 10, 10, 10, 4, 1, 1, 1];
        Assert.Equal([10, 15, 20, 11, 16, 21, 15, 25, 33, 16, 26, 34], Read(TestImages.Png(3, 4, 8, 0, false, rows)).Content.ToArray());
    }

    [Fact]
    public void Png_Interlaced_IsPutTogether()
    {
        byte[] rows = [0, 1, 0, 2, 0, 3, 4];
        Assert.Equal([1, 2, 3, 4], Read(TestImages.Png(2, 2, 8, 0, true, [0, 1, 0, 2, 0, 3, 4])).Content.ToArray());
        Assert.Equal(7, rows.Length);
    }

    [Fact]
    public void Png_WiderThanPrintNeeds_IsReduced()
    {
        var rows = Enumerable.Range(0, 100).SelectMany(y => Enumerable.Range(0, 200).Select(x => (byte)(x % 2 * 100)).Prepend((byte)0)).ToArray();
        var image = ImageReader.Read(TestImages.Png(200, 100, 8, 0, false, rows), 20, 1_000_000, out _)!;
        Assert.Equal((20, 10), (image.Width, image.Height));
        Assert.All(image.Content.ToArray(), value => Assert.Equal(50, value));
    }

    [Fact]
    public void Png_ThatClaimsTooManyPixels_IsRefusedUnread() =>
        Assert.Equal(PdfProblemCode.TooLarge, Refused(TestImages.Png(90_000, 90_000, 8, 2, false, [0])));

    [Theory]
    [InlineData(new byte[] { 0, 1 })]
    [InlineData(new byte[] { 9, 1, 2 })]
    [InlineData(new byte[0])]
    public void Png_RowsCutOffOrOfUnknownFilter_IsRefused(byte[] rows) =>
        Assert.Equal(PdfProblemCode.ImageUnreadable, Refused(TestImages.Png(2, 1, 8, 0, false, rows)));

    [Fact]
    public void Jpeg_PlaceAndTimeAndThumbnail_AreRemoved()
    {
        var image = Read(TestImages.Jpeg(3));
        var kept = Encoding.Latin1.GetString(image.Content.Span);
        Assert.Equal((40, 30, 3, true), (image.Width, image.Height, image.Components, image.IsJpeg));
        Assert.DoesNotContain("SECRET", kept, StringComparison.Ordinal);
        Assert.Contains("pixels", kept, StringComparison.Ordinal);
        Assert.EndsWith("\u00FF\u00D9", kept, StringComparison.Ordinal);
    }

    [Fact]
    public void Jpeg_InAPdf_HasNothingOfExif() =>
        Assert.DoesNotContain("SECRET", Encoding.Latin1.GetString(Written.Bytes(new Image(TestImages.Jpeg(3), "Bild"))), StringComparison.Ordinal);

    [Fact]
    public void Jpeg_TakenOnItsSide_IsTurnedUpright()
    {
        var image = Read(TestImages.Jpeg(3, orientation: 6));
        Assert.Equal((6, 40.0 / 30), (image.Orientation, image.Ratio));
        var bytes = Written.Bytes(new Image(TestImages.Jpeg(3, orientation: 6), "Bild") { Width = 150 });
        var content = QpdfDocument.Of(bytes).Pages.First();
        Assert.Contains(("cm", "0 -1 1 0 0 1"), ContentOperators.Of(QpdfDocument.Of(bytes).Stream(content, "/Contents")));
    }

    [Fact]
    public void Jpeg_Cmyk_IsRefused() => Assert.Equal(PdfProblemCode.ImageColoursUnsupported, Refused(TestImages.Jpeg(4)));

    [Fact]
    public void Jpeg_TooManyPixels_IsRefused()
    {
        Assert.Null(ImageReader.Read(TestImages.Jpeg(3), 1_000, 1_199, out var problem));
        Assert.Equal(PdfProblemCode.TooLarge, problem);
    }

    [Fact]
    public void Jpeg_CutOffAnywhere_IsRefusedAndNeverThrows()
    {
        var whole = TestImages.Jpeg(3);
        var end = whole.AsSpan().IndexOf("trailer"u8);
        for (var length = 0; length < end; length++)
        {
            Assert.Null(ImageReader.Read(whole.AsMemory(0, length), 1_000, 1_000_000, out _));
        }
    }

    [Theory]
    [InlineData("GIF89a")]
    [InlineData("")]
    [InlineData("<svg/>")]
    public void OtherFile_IsRefused(string content) => Assert.Equal(PdfProblemCode.ImageUnreadable, Refused(Encoding.ASCII.GetBytes(content)));

    private static PreparedImage Read(byte[] file)
    {
        var image = ImageReader.Read(file, 10_000, 1_000_000, out var problem);
        Assert.True(image is not null, problem.ToString());
        return image;
    }

    private static PdfProblemCode Refused(byte[] file)
    {
        Assert.Null(ImageReader.Read(file, 10_000, 40_000_000, out var problem));
        return problem;
    }
}
