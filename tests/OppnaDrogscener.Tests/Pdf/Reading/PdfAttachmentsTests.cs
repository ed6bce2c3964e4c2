using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OppnaDrogscener.Pdf;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Objects;
using OppnaDrogscener.Tests.Pdf.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf.Reading;

public sealed class PdfAttachmentsTests
{
    private static readonly byte[] Ours = Written.Bytes(SampleDocument.Everything());

    [Fact]
    public void Read_OurOwnFile_GivesBackEveryByte() => AssertSample(PdfAttachments.Read(Ours));

    [Theory]
    [InlineData("--object-streams=generate")]
    [InlineData("--object-streams=generate", "--recompress-flate", "--compression-level=9")]
    [InlineData("--object-streams=disable", "--stream-data=uncompress")]
    [InlineData("--linearize")]
    [InlineData("--qdf")]
    public void Read_RewrittenByAnotherProgram_GivesBackEveryByte(params string[] options) => AssertSample(PdfAttachments.Read(PdfTools.Rewrite(Ours, options)));

    [Fact]
    public void Read_Encrypted_IsRefused() =>
        Assert.Equal(AttachmentProblem.Encrypted, PdfAttachments.Read(PdfTools.Rewrite(Ours, "--encrypt", "", "ägare", "256", "--")).Problem);

    [Fact]
    public void Read_WithoutAttachments_SaysSo() =>
        Assert.Equal(AttachmentProblem.NoAttachments, PdfAttachments.Read(Written.Bytes(new Paragraph("a"))).Problem);

    [Theory]
    [InlineData("")]
    [InlineData("%PD")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("{\"kommun\":\"Luleå\"}")]
    public void Read_NoPdf_IsRefused(string content) => Assert.Equal(AttachmentProblem.NotPdf, PdfAttachments.Read(Encoding.UTF8.GetBytes(content)).Problem);

    [Fact]
    public void Read_CutOff_IsRefused()
    {
        for (var length = 10; length < Ours.Length - 20; length += 997)
        {
            Assert.Equal(AttachmentProblem.Damaged, PdfAttachments.Read(Ours.AsMemory(0, length)).Problem);
        }
    }

    [Fact]
    public void Read_FileThatUnpacksToTooMuch_IsRefusedWithinTheBudget()
    {
        var bomb = Bomb(100 * 1024 * 1024);
        Assert.True(bomb.Length < 1024 * 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(AttachmentProblem.TooLarge, PdfAttachments.Read(bomb, 8 * 1024 * 1024).Problem);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40 * 1024 * 1024);
    }

    [Fact]
    public void Read_FiveHundredMegabytesOfNothing_AreRefusedWithinTheBudget()
    {
        var bomb = Bomb(500 * 1024 * 1024);
        Assert.True(bomb.Length < 4 * 1024 * 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(AttachmentProblem.TooLarge, PdfAttachments.Read(bomb).Problem);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 256 * 1024 * 1024);
    }

    [Fact]
    public void Read_BombPackedTwice_IsRefusedWithinTheBudget()
    {
        var packed = Packed(Packed(new byte[200 * 1024 * 1024]));
        Assert.True(packed.Length < 16 * 1024);
        using var file = new PdfFile();
        var content = WithSpecification(file, out var catalog);
        file.RawStream(content, packed, into => into.Syntax("/Filter [/FlateDecode /FlateDecode] "));

        Assert.Equal(AttachmentProblem.TooLarge, PdfAttachments.Read(file.Finish(catalog, catalog, new byte[16]), 8 * 1024 * 1024).Problem);
    }

    [Fact]
    public void Read_BombAsCrossReferences_IsRefusedWithinTheBudget()
    {
        var packed = Packed(new byte[100 * 1024 * 1024]);
        byte[] file =
        [
            .. Encoding.ASCII.GetBytes($"%PDF-1.7\n1 0 obj\n<</Type /XRef /W [1 2 1] /Size 1 /Filter /FlateDecode /Length {packed.Length}>>\nstream\n"),
            .. packed,
            .. "\nendstream\nendobj\nstartxref\n9\n%%EOF"u8,
        ];

        Assert.Equal(AttachmentProblem.TooLarge, PdfAttachments.Read(file, 8 * 1024 * 1024).Problem);
    }

    [Fact]
    public void Read_AttachmentThatIsNotWhatWasStored_IsRefused()
    {
        var plain = Encoding.Latin1.GetString(PdfTools.Rewrite(Ours, "--qdf", "--object-streams=disable"));
        Assert.Contains("/XXSHA256", plain, StringComparison.Ordinal);
        var changed = plain.Replace("{\"kommun\":\"Lule", "{\"kommun\":\"Lula", StringComparison.Ordinal);
        Assert.NotEqual(plain, changed);

        Assert.Equal(AttachmentProblem.Damaged, PdfAttachments.Read(Encoding.Latin1.GetBytes(changed)).Problem);
    }

    [Theory]
    [InlineData("xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1 /Root 1 0 R /Prev 9>>\nstartxref\n9\n%%EOF")]
    [InlineData("xref\n0 99999999999\ntrailer\n<<>>\nstartxref\n9\n%%EOF")]
    [InlineData("1 0 obj\n<</Type /Catalog /AF 1 0 R>>\nendobj\nstartxref\n9\n%%EOF")]
    [InlineData("startxref\n-5\n%%EOF")]
    [InlineData("startxref\n99999999\n%%EOF")]
    public void Read_LoopsAndImpossibleNumbers_AreRefused(string body) =>
        Assert.Equal(AttachmentProblem.Damaged, PdfAttachments.Read(Encoding.Latin1.GetBytes("%PDF-1.7\n" + body)).Problem);

    [Fact]
    public void Read_ReferencesInACircle_AreRefused()
    {
        const string Objects = "1 0 obj\n2 0 R\nendobj\n2 0 obj\n1 0 R\nendobj\n";
        var body = "%PDF-1.7\n" + Objects + "xref\n1 2\n0000000009 00000 n \n0000000030 00000 n \ntrailer\n<</Root 1 0 R>>\nstartxref\n" + (9 + Objects.Length) + "\n%%EOF";
        Assert.Equal(AttachmentProblem.Damaged, PdfAttachments.Read(Encoding.Latin1.GetBytes(body)).Problem);
    }

    [Fact]
    public void Read_NestedTenThousandDeep_IsRefused()
    {
        var body = "%PDF-1.7\nxref\n0 0\ntrailer\n<</Root " + new string('[', 10_000) + "\nstartxref\n9\n%%EOF";
        Assert.Equal(AttachmentProblem.Damaged, PdfAttachments.Read(Encoding.Latin1.GetBytes(body)).Problem);
    }

    [Fact]
    public void Read_BytesChangedAnywhere_NeverThrows()
    {
        var changes = Gen.Choose(0, Ours.Length - 1).Zip(Gen.Choose(0, 255)).ListOf(8).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20250401, 1), Prop.ForAll(changes, list =>
        {
            var copy = (byte[])Ours.Clone();
            foreach (var (at, value) in list)
            {
                copy[at] = (byte)value;
            }

            var reading = PdfAttachments.Read(copy);
            return reading.Problem is null == reading.Files.Count > 0;
        }));
    }

    private static void AssertSample(AttachmentReading reading)
    {
        Assert.Null(reading.Problem);
        Assert.Equal(["case.json", "area.geojson"], reading.Files.Select(file => file.Name));
        Assert.Equal("{\"kommun\":\"Luleå\"}", Encoding.UTF8.GetString(reading.Files[0].Content));
        Assert.Equal(("Uppgifterna i ärendet", "application/json"), (reading.Files[0].Description, reading.Files[0].MediaType));
    }

    private static byte[] Bomb(int size)
    {
        using var file = new PdfFile();
        var content = WithSpecification(file, out var catalog);
        file.Stream(content, new byte[size]);
        return file.Finish(catalog, catalog, new byte[16]);
    }

    /// <summary>Writes what leads to an embedded file and gives the number of its stream, which is left to write.</summary>
    private static int WithSpecification(PdfFile file, out int catalog)
    {
        (catalog, var specification, var content) = (file.Reserve(), file.Reserve(), file.Reserve());
        file.Begin(catalog).Syntax($"<</Type /Catalog /AF [{specification} 0 R]>>");
        file.End();
        file.Begin(specification).Syntax($"<</Type /Filespec /UF (case.json) /EF <</F {content} 0 R>>>>");
        file.End();
        return content;
    }

    private static byte[] Packed(byte[] content)
    {
        using var result = new MemoryStream();
        using (var zlib = new ZLibStream(result, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(content);
        }

        return result.ToArray();
    }
}
