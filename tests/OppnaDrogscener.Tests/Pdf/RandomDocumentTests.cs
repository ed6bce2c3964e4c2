using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using OppnaDrogscener.Pdf;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Tests.Pdf.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf;

/// <summary>
/// Documents put together at random, the same every time: the writer never throws, the structure is always sound, and no word
/// is lost or moved. All are read in the process; every <see cref="Often"/>th is read by programs that are not ours too, or all
/// of them where the variable <c>PDF_FUZZ</c> is <c>all</c> (some minutes).
/// </summary>
public sealed partial class RandomDocumentTests
{
    private const int Trees = 2_000;
    private const int Often = 20;
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(20250401, 1);

    [Fact]
    public void Write_RandomBlocks_IsAlwaysSoundAndKeepsEveryWordInItsPlace()
    {
        var count = 0;
        Check.One(Seeded.WithMaxTest(Trees), Prop.ForAll(RandomDocuments.Any.ToArbitrary(), tree =>
        {
            var result = ArchivePdf.Write(tree.Document);
            Assert.True(result.IsWritten, string.Join('\n', result.Problems));
            var pdf = new ParsedPdf(result.Bytes!);
            Assert.Equal(result.PageCount, pdf.Pages.Count);
            Assert.Equal(Enumerable.Range(1, tree.Words), Numbers(StructureCheck.Text(pdf)));
            count++;
        }));
        Assert.Equal(Trees, count);
    }

    [Fact]
    public void Write_RandomBlocks_ReadByOthers_KeepsEveryWordInItsPlace()
    {
        var every = Environment.GetEnvironmentVariable("PDF_FUZZ") == "all" ? 1 : Often;
        var number = 0;
        Check.One(Seeded.WithMaxTest(Trees), Prop.ForAll(RandomDocuments.Any.ToArbitrary(), tree =>
        {
            if (number++ % every == 0)
            {
                var bytes = Written.Bytes(tree.Document);
                PdfFolder.Leave(string.Create(CultureInfo.InvariantCulture, $"random-{number:0000}"), bytes);
                ReadByOthers(tree, bytes);
            }
        }));
    }

    [Fact]
    public void Write_RandomText_IsWrittenOrNamesACharacter() =>
        Check.One(Seeded.WithMaxTest(500), Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var result = ArchivePdf.Write(SampleDocument.Of(new Paragraph(text ?? string.Empty)));
            return result.IsWritten || result.Problems.All(problem => problem.CodePoint is not null);
        }));

    private static void ReadByOthers(RandomTree tree, byte[] bytes)
    {
        var expected = Enumerable.Range(1, tree.Words);
        var painted = Numbers(PdfTools.Run(bytes, "pdftotext", "-raw", "{file}", "-")).Distinct();
        var hasContents = tree.Document.Blocks.OfType<TableOfContents>().Any();
        Assert.Equal(expected, tree.IsPlain && !hasContents ? painted : painted.Order());
        Assert.Contains("No syntax or stream encoding errors found", PdfTools.Run(bytes, "qpdf", "--check", "{file}"), StringComparison.Ordinal);
        if (!hasContents)
        {
            Assert.Equal(expected, Numbers(PdfTools.Run(bytes, "pdfinfo", "-struct-text", "{file}")));
        }
    }

    private static List<int> Numbers(string text) => [.. Word().Matches(text).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\bord(\d+)x")]
    private static partial Regex Word();
}
