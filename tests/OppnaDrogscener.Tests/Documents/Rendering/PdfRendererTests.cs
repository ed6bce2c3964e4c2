using System.Text;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Documents.Support;
using OppnaDrogscener.Tests.Pdf.Support;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Documents.Rendering;

/// <summary>The PDF of a rich case, judged by programs that are not ours.</summary>
public sealed class PdfRendererTests
{
    private static readonly CaseMaterial Material = Composed.Material("torg-lulea");
    private static readonly byte[] Pdf = Render(Material, "permit-application");

    [Fact]
    public void File_IsSoundToQpdf() => Assert.Contains("No syntax or stream encoding errors", PdfTools.Run(Pdf, "qpdf", "--check", "{file}"));

    [Fact]
    public void Information_IsThatOfTheCase()
    {
        var info = PdfTools.Run(Pdf, "pdfinfo", "{file}");

        Assert.Contains("Ansökan om tillstånd till kamerabevakning – Exempeltorget", info);
        Assert.Contains("Luleå kommun", info);
        Assert.Contains("Tagged:          yes", info);
    }

    [Fact]
    public void Fonts_AreOursAndEmbedded()
    {
        var fonts = PdfTools.Run(Pdf, "pdffonts", "{file}").Split('\n').Skip(2).Where(line => line.Length > 0).ToList();

        Assert.All(fonts, font => Assert.Contains("SourceSans3", font.Replace("-", "", StringComparison.Ordinal)));
        Assert.All(fonts, font => Assert.Matches(@"yes yes yes\s", font));
    }

    [Fact]
    public void Text_ComesInReadingOrder()
    {
        var text = PdfTools.Run(Pdf, "pdftotext", "-raw", "{file}", "-").Replace('\n', ' ');
        string[] words = ["Ställs till", "Innehåll", "ansöker om tillstånd att bevaka", "Varför det inte räcker", "Bevakning som börjar denna dag", "Skala 1:", "Kartan i ord", "aldrig ett ja", "area.geojson"];
        var at = new List<int>();
        foreach (var word in words)
        {
            at.Add(text.IndexOf(word, at.LastOrDefault(), StringComparison.Ordinal));
        }

        Assert.All(at, position => Assert.True(position >= 0));
    }

    [Fact]
    public void EmbeddedCase_IsTheCanonicalBytes() => Assert.Equal(Material.Canonical.ToArray(), EmbeddedCase.Read(Pdf).Case);

    [Fact]
    public void Attachments_AreCaseAndAreas()
    {
        var list = PdfTools.Run(Pdf, "pdfdetach", "-list", "{file}");

        Assert.Contains("case.json", list);
        Assert.Contains("area.geojson", list);
    }

    [Fact]
    public void Structure_HasTablesFiguresAndHeadings()
    {
        var structure = PdfTools.Run(Pdf, "pdfinfo", "-struct", "{file}");

        Assert.All(new[] { "Table", "TH", "Figure", "H1", "H2", "TOC", "L", "Caption" }, tag => Assert.Contains(tag, structure));
    }

    [Fact]
    public void SameMaterial_GivesTheSameBytes() => Assert.Equal(Pdf, Render(Composed.Material("torg-lulea"), "permit-application"));

    [Theory]
    [InlineData("torg-lulea", "documented-assessment")]
    [InlineData("tunt-underlag", "permit-application")]
    [InlineData("tunt-underlag", "temporary-decision")]
    [InlineData("jarva-tillfallig", "temporary-decision")]
    [InlineData("bedomning-2025", "documented-assessment")]
    [InlineData("bedomning-2025", "register")]
    [InlineData("stora-torget", "permit-application")]
    public void EverySample_BecomesASoundFile(string sample, string document) =>
        Assert.Contains("No syntax or stream encoding errors", PdfTools.Run(Render(Composed.Material(sample), document), "qpdf", "--check", "{file}"));

    [Fact]
    public void CharacterThatTheFontLacks_IsNamedWithItsField()
    {
        var facts = new CaseFacts { Place = new Place { Name = "Torget", Description = "En plats med \u4e2d här." } };
        var rendered = PdfRenderer.Render(Composed.Of(Composed.Material(facts, RegimeKey.Metodbok, Composed.MadeOn), "permit-application"));

        Assert.Null(rendered.Bytes);
        var problem = rendered.Problems[0];
        Assert.Equal(("GlyphMissing", "\u4e2d", "U+4E2D", "$.facts.place.description"), (problem.Code, problem.Character, problem.CodePoint, problem.Origin));
    }

    [Fact]
    public void EmptyCase_StillBecomesAFile() =>
        Assert.NotEmpty(Render(Composed.Material(new CaseFacts(), RegimeKey.Metodbok, Composed.MadeOn), "permit-application"));

    [Fact]
    public void FontLicence_IsBesideTheProgram() =>
        Assert.Contains("SIL Open Font License", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "licences", "SourceSans3-OFL.txt"), Encoding.UTF8));

    [Fact]
    public void PdfWriter_IsNamedOnlyInRendering()
    {
        var root = RepositoryFolder.PathTo("src", "OppnaDrogscener.Documents");
        var outside = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)[0].Equals("obj", StringComparison.Ordinal))
            .Where(file => !Path.GetRelativePath(root, file).StartsWith("Rendering", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains("OppnaDrogscener.Pdf", StringComparison.Ordinal));

        Assert.Empty(outside);
    }

    private static byte[] Render(CaseMaterial material, string document)
    {
        var rendered = PdfRenderer.Render(Composed.Of(material, document));
        Assert.True(rendered.Bytes is not null, string.Join("\n", rendered.Problems));
        return rendered.Bytes;
    }
}
