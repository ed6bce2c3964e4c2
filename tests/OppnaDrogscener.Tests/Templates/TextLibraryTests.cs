using OppnaDrogscener.Documents.Templates;
using Xunit;

namespace OppnaDrogscener.Tests.Templates;

public sealed class TextLibraryTests
{
    private const string Check = "---\ntitle: T\nquestion: Q\nstatements:\n  met: \"Det är {{metres}} m.\"\nremedies:\n  trim: Trimma\n---\nVarför.\n";
    private const string Document = "---\ntitle: Ansökan\nwords:\n  missing: uppgift saknas\n---\nInledning.\n\n## Plats {#place}\n\nPå {{name}}.\n\n## Brott {#crime}\nText.\n";
    private static readonly DateOnly Before = new(2025, 3, 31);
    private static readonly DateOnly From = new(2025, 4, 1);

    [Fact]
    public void Check_ByIdDateAndLanguage_IsTheRightFile()
    {
        var library = Library(
            ("checks/a-check.md", Check),
            ("checks/a-check.2025-04-01.md", Check.Replace("title: T", "title: Ny", StringComparison.Ordinal)),
            ("checks/a-check.en.md", Check.Replace("title: T", "title: E", StringComparison.Ordinal)));

        Assert.Equal("T", library.Check("a-check", Before).Title.ToString());
        Assert.Equal("Ny", library.Check("a-check", From).Title.ToString());
        Assert.Equal("E", library.Check("a-check", Before, TextLanguage.English).Title.ToString());
        Assert.Equal("Ny", library.Check("a-check", From, TextLanguage.English).Title.ToString());
        Assert.Equal(["a-check"], library.CheckIds);
        Assert.Equal("Varför.", library.Check("a-check", Before).Guidance.ToString());
    }

    [Fact]
    public void Check_StatementWithValues_IsFilled()
    {
        var check = Library(("checks/a-check.md", Check)).Check("a-check", Before);

        Assert.Equal("Det är 60 m.", check.Statement("met").Fill(new Dictionary<string, string> { ["metres"] = "60" }));
        Assert.Equal(["metres"], check.Statement("met").Placeholders);
        Assert.Contains("allowed: met", Assert.Throws<TemplateException>(() => check.Statement("notMet")).Message, StringComparison.Ordinal);
        Assert.Contains("'cut'", Assert.Throws<TemplateException>(() => check.Remedy("cut")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fill_UnknownPlaceholder_IsRefusedWithFileAndLine()
    {
        var section = Library(("documents/x.md", Document)).Document("x", Before).Section("place");

        var fault = Assert.Throws<TemplateException>(() => section.Body.Fill(new Dictionary<string, string> { ["address"] = "Torget" }));

        Assert.Equal(("documents/x.md", 10), (fault.Problem.File, fault.Problem.Line));
        Assert.Contains("'name'; allowed: address", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hej {{Namn}}")]
    [InlineData("Hej {{name}")]
    [InlineData("Hej name}}")]
    [InlineData("{{#if x}}")]
    public void Fill_StrayBraces_AreRefused(string text) =>
        Assert.Throws<TemplateException>(() => new TemplateText(text, "x.md", 1).Fill(new Dictionary<string, string> { ["name"] = "x" }));

    [Fact]
    public void Fill_ValueThatLooksLikeAPlaceholder_IsPutInAsItIs() =>
        Assert.Equal("{{b}} $1", new TemplateText("{{a}}", "x.md", 1).Fill(new Dictionary<string, string> { ["a"] = "{{b}} $1" }));

    [Fact]
    public void Document_SectionsAndWords_AreAddressedById()
    {
        var document = Library(("documents/x.md", Document)).Document("x", Before);

        Assert.Equal("Inledning.", document.Introduction.ToString());
        Assert.Equal(["place", "crime"], document.Sections.Keys);
        Assert.Equal("Plats", document.Section("place").Heading.ToString());
        Assert.Equal("uppgift saknas", document.Word("missing").ToString());
        Assert.Contains("allowed: place, crime", Assert.Throws<TemplateException>(() => document.Section("area")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## Plats", "'## Heading {#id}'")]
    [InlineData("## Plats {#place}\n\nA\n\n## Igen {#place}", "already used")]
    public void Document_BrokenSection_IsRefused(string body, string message) =>
        Assert.Contains(message, Assert.Throws<TemplateException>(() => Library(("documents/x.md", $"---\ntitle: T\n---\n{body}\n"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("checks/a.en.md", "Swedish text that this one stands beside is missing")]
    [InlineData("checks/a.2025-04-01.md", "Swedish text that this one stands beside is missing")]
    [InlineData("checks/a.2025-02-30.md", "is no date")]
    [InlineData("checks/a.sv.md", "file name is not understood")]
    public void Constructor_VariantWithoutBaseOrBadName_IsRefused(string path, string message) =>
        Assert.Contains(message, Assert.Throws<TemplateException>(() => Library((path, Check))).Message, StringComparison.Ordinal);

    [Fact]
    public void Constructor_EnglishLacksAKey_IsRefused() => Assert.Contains(
        "'trim' is not in both languages",
        Assert.Throws<TemplateException>(() => Library(("checks/a.md", Check), ("checks/a.en.md", Check.Replace("remedies:\n  trim: Trimma\n", "", StringComparison.Ordinal)))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Constructor_CheckWithoutGuidance_IsRefused() =>
        Assert.Contains("why it is asked", Assert.Throws<TemplateException>(() => Library(("checks/a.md", Check.Replace("Varför.", "", StringComparison.Ordinal)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Words_OfTheTopFile_AreByKey()
    {
        var library = Library(("words.md", "---\nyes: Ja\nno: Nej\n---\n"), ("words.en.md", "---\nyes: Yes\nno: No\n---\n"));

        Assert.Equal("Ja", library.Words(Before)["yes"].ToString());
        Assert.Equal("No", library.Words(Before, TextLanguage.English)["no"].ToString());
    }

    private static TextLibrary Library(params (string Path, string Text)[] files) =>
        new(TemplateFolder.Of(files.Select(file => new TemplateFile(file.Path, file.Text))));
}
