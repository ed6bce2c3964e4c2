using OppnaDrogscener.Pdf;
using OppnaDrogscener.Pdf.Blocks;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>Writes documents that must succeed, or must fail with one problem.</summary>
public static class Written
{
    public static byte[] Bytes(PdfDocument document)
    {
        var result = ArchivePdf.Write(document);
        Assert.True(result.IsWritten, string.Join('\n', result.Problems));
        return result.Bytes!;
    }

    public static byte[] Bytes(params Block[] blocks) => Bytes(SampleDocument.Of(blocks));

    public static PdfProblem Problem(PdfDocument document)
    {
        var result = ArchivePdf.Write(document);
        Assert.Null(result.Bytes);
        return Assert.Single(result.Problems);
    }

    public static PdfProblem Problem(params Block[] blocks) => Problem(SampleDocument.Of(blocks));
}
