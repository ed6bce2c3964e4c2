using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Templates;
using Xunit;

namespace OppnaDrogscener.Tests.Documents.Blocks;

public sealed class MarkdownToBlocksTests
{
    private static readonly Dictionary<string, IReadOnlyList<Inline>> Values = new()
    {
        ["place.name"] = [new TextRun("**Torget** <b>[[slot]]</b> {{other}}", Emphasis.None, "$.facts.place.name")],
    };

    private static readonly MarkdownToBlocks Reader = new(Values, name => name == "slot" ? [new PageBreak()] : null, ["slot"]);

    [Fact]
    public void Value_WithMarkup_StaysPlainTextWithItsOrigin()
    {
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Convert("Bevaka {{place.name}} nu.")));

        Assert.Equal(
            [new TextRun("Bevaka "), new TextRun("**Torget** <b>[[slot]]</b> {{other}}", Emphasis.None, "$.facts.place.name"), new TextRun(" nu.")],
            paragraph.Inlines);
    }

    [Fact]
    public void Value_InsideStress_IsStressed()
    {
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Convert("**{{place.name}}**")));

        Assert.Equal(Emphasis.Strong, Assert.IsType<TextRun>(Assert.Single(paragraph.Inlines)).Emphasis);
    }

    [Fact]
    public void Value_AloneThatLooksLikeASlot_IsNoSlot()
    {
        var reader = new MarkdownToBlocks(new Dictionary<string, IReadOnlyList<Inline>> { ["x"] = [new TextRun("[[slot]]")] }, _ => [new PageBreak()], []);

        Assert.IsType<Paragraph>(Assert.Single(reader.Convert(Text("{{x}}"))));
    }

    [Fact]
    public void Slot_AloneInAParagraph_IsFilled() => Assert.IsType<PageBreak>(Assert.Single(Convert("[[slot]]")));

    [Fact]
    public void Slot_Unknown_IsRefusedWithFileLineAndWhatIsAllowed()
    {
        var fault = Assert.Throws<TemplateException>(() => Convert("Text.\n\n[[slut]]"));

        Assert.Equal("templates/documents/x.md:12: unknown slot 'slut'; allowed: slot", fault.Message);
    }

    [Fact]
    public void Value_Unknown_IsRefusedWithFileLineAndWhatIsAllowed()
    {
        var fault = Assert.Throws<TemplateException>(() => Convert("{{place.nam}}"));

        Assert.Equal("templates/documents/x.md:10: unknown placeholder 'place.nam'; allowed: place.name", fault.Message);
    }

    [Theory]
    [InlineData("![bild](https://example.org/x.png)")]
    [InlineData("    kod")]
    [InlineData("---")]
    [InlineData("# Rubrik {#x}")]
    [InlineData("### Rubrik utan id")]
    public void Markdown_ThatTextsMayNotUse_IsRefused(string markdown) => Assert.Throws<TemplateException>(() => Convert(markdown));

    [Fact]
    public void RawHtml_IsText()
    {
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Convert("<script>x</script>")));

        Assert.Equal("<script>x</script>", string.Concat(paragraph.Inlines.OfType<TextRun>().Select(run => run.Text)));
    }

    [Fact]
    public void Heading_InASection_IsOneLevelBelowIt() =>
        Assert.Equal(new Heading(2, "Trend", "trend"), Assert.Single(Convert("### Trend {#trend}")));

    [Fact]
    public void List_Numbered_KeepsItemsAsBlocks()
    {
        var list = Assert.IsType<ListBlock>(Assert.Single(Convert("1. ett\n2. två")));

        Assert.True(list.Ordered);
        Assert.Equal(2, list.Items.Count);
    }

    [Fact]
    public void Link_ToAHeading_IsACrossReference()
    {
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Convert("[kartan](#map)")));

        Assert.Equal(new CrossReference("kartan", "map"), Assert.Single(paragraph.Inlines));
    }

    private static IReadOnlyList<Block> Convert(string markdown) => Reader.Convert(Text(markdown));

    private static TemplateText Text(string markdown) => new(markdown, "documents/x.md", 10);
}
