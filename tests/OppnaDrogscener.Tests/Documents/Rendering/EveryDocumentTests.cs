using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Tests.Documents.Support;
using OppnaDrogscener.Tests.Pdf.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Documents.Rendering;

/// <summary>Every document of every sample case becomes a file whose structure is sound; the same files are given to veraPDF (<see cref="PdfFolder"/>).</summary>
public sealed class EveryDocumentTests
{
    public static TheoryData<string> Names => [.. EveryDocument.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Pdf_OfEveryDocument_HasASoundStructureAndItsTitle(string name)
    {
        var document = EveryDocument.All[name]();
        var rendered = PdfRenderer.Render(document);
        Assert.True(rendered.Bytes is not null, string.Join('\n', rendered.Problems));

        PdfFolder.Leave(name, rendered.Bytes);
        var pdf = new ParsedPdf(rendered.Bytes);
        Assert.Equal(rendered.PageCount, pdf.Pages.Count);
        var title = document.Blocks.OfType<OppnaDrogscener.Documents.Blocks.DocumentTitle>().First().Title;
        Assert.Contains(Flat(title), Flat(StructureCheck.Text(pdf)), StringComparison.Ordinal);
        Assert.All(pdf.Contents, page => Assert.NotEmpty(page.Marks));
    }

    private static string Flat(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
