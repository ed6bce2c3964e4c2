using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using OppnaDrogscener.Pdf;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Tests.Pdf.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf;

/// <summary>Documents put together at random: the writer never throws, and no word is lost or moved.</summary>
public sealed partial class RandomDocumentTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(20250401, 1);

    [Fact]
    public void Write_RandomBlocks_AlwaysGivesAFile() =>
        Check.One(Seeded.WithMaxTest(200), Prop.ForAll(RandomDocuments.Any.ToArbitrary(), document =>
        {
            var result = ArchivePdf.Write(document);
            return result.IsWritten && result.PageCount > 0 ? true : throw new InvalidOperationException(string.Join('\n', result.Problems));
        }));

    [Fact]
    public void Write_RandomBlocks_KeepsEveryWordInItsPlace() =>
        Check.One(Seeded.WithMaxTest(12), Prop.ForAll(RandomDocuments.Any.ToArbitrary(), document =>
        {
            var bytes = Written.Bytes(document);
            Assert.Equal(RandomDocuments.WordsOf(document), Words(PdfTools.Run(bytes, "pdfinfo", "-struct-text", "{file}")));
            Assert.Equal(RandomDocuments.WordsOf(document), Words(PdfTools.Run(bytes, "pdftotext", "{file}", "-")).Distinct().Order());
            Assert.Contains("No syntax or stream encoding errors found", PdfTools.Run(bytes, "qpdf", "--check", "{file}"), StringComparison.Ordinal);
        }));

    [Fact]
    public void Write_RandomText_IsWrittenOrNamesACharacter() =>
        Check.One(Seeded.WithMaxTest(300), Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var result = ArchivePdf.Write(SampleDocument.Of(new Paragraph(text ?? string.Empty)));
            return result.IsWritten || result.Problems.All(problem => problem.CodePoint is not null);
        }));

    private static List<int> Words(string text) => [.. Word().Matches(text).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\bord(\d+)x")]
    private static partial Regex Word();
}
