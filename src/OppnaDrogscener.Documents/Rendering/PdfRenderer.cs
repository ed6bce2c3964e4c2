using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Pdf;

namespace OppnaDrogscener.Documents.Rendering;

/// <summary>Writes a document as an archive PDF. The files here whose names begin with Pdf are the only ones that know which writer does it.</summary>
public static class PdfRenderer
{
    private const string Program = "OppnaDrogscener";

    /// <summary>Renders the document; the same document always gives the same bytes.</summary>
    public static RenderedFile Render(BlockDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var result = ArchivePdf.Write(Convert(document));
        return new RenderedFile
        {
            Bytes = result.Bytes,
            PageCount = result.PageCount,
            Problems = [.. result.Problems.Select(Problem)],
        };
    }

    /// <summary>The document as the writer takes it.</summary>
    internal static Pdf.Blocks.PdfDocument Convert(BlockDocument document) => new()
    {
        Metadata = new Pdf.Blocks.DocumentMetadata
        {
            Title = document.Title,
            Language = document.Language,
            Author = document.Author,
            Subject = document.Subject,
            CreatedAt = Noon(document.Date),
            FileIdSeed = document.IdentitySeed,
            Creator = Program,
            Producer = Program,
        },
        Fonts = PdfFonts.SourceSans,
        Blocks = PdfBlocks.Convert(document),
        Page = document.IsPoster ? PosterStyle.PageOf(document.Paper) : Pdf.Blocks.PageSetup.A4Portrait,
        Typography = document.IsPoster ? PosterStyle.TypographyOf(document.Paper) : Pdf.Blocks.Typography.Default,
        Furniture = Furniture(document),
        Attachments = [.. document.EmbeddedFiles.Select(file => Attachment(file, document.Date))],
    };

    private static Pdf.Blocks.PageFurniture Furniture(BlockDocument document) => new()
    {
        HeaderLeft = document.IsPoster ? null : document.RunningHeader,
        FooterLeft = document.RunningFooter,
        PageNumberPattern = PageNumbers(document.PageNumberPattern),
        HeaderFromSecondPage = true,
    };

    private static Pdf.Blocks.Attachment Attachment(EmbeddedFile file, DateOnly date) => new()
    {
        Name = file.Name,
        Description = file.Description,
        MediaType = file.MediaType,
        Relationship = file.Kind == AttachmentKind.Source ? Pdf.Blocks.AttachmentRelationship.Source : Pdf.Blocks.AttachmentRelationship.Data,
        ModifiedAt = Noon(date),
        Content = file.Bytes,
    };

    /// <summary>Noon by Greenwich is the same day by every Swedish clock.</summary>
    private static DateTimeOffset Noon(DateOnly date) => new(date, new TimeOnly(12, 0), TimeSpan.Zero);

    private static string PageNumbers(string pattern) => pattern
        .Replace("{page}", "{0}", StringComparison.Ordinal)
        .Replace("{pages}", "{1}", StringComparison.Ordinal);

    private static RenderingProblem Problem(PdfProblem problem) => new(problem.Code.ToString())
    {
        Character = problem.Character,
        CodePoint = problem.CodePoint,
        Origin = problem.SourcePath,
        Context = problem.Context,
    };
}
