using System.Xml;
using System.Xml.Linq;
using FsCheck.Fluent;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Tests.Documents.Support;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Documents.Rendering;

public sealed class HtmlRendererTests
{
    private static readonly XDocument Page = Parse(HtmlRenderer.RenderPage(Composed.Sample("torg-lulea", "permit-application"), "/document.css"));

    [Fact]
    public void Page_HasNoStyleAttributeScriptOrEvent() => Assert.All(
        Page.Descendants(),
        element => Assert.True(
            element.Name.LocalName is not ("script" or "style" or "iframe" or "img")
            && !element.Attributes().Any(attribute => attribute.Name.LocalName == "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)),
            element.Name.LocalName));

    [Fact]
    public void Ids_AreUnique_AndEveryReferenceHasOne()
    {
        var ids = Page.Descendants().Attributes("id").Select(attribute => attribute.Value).ToList();
        var labels = Page.Descendants().Attributes("aria-labelledby").SelectMany(attribute => attribute.Value.Split(' '));
        var links = Page.Descendants("a").Attributes("href").Where(attribute => attribute.Value.StartsWith('#')).Select(attribute => attribute.Value[1..]);

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty(labels.Concat(links).Except(ids));
    }

    [Fact]
    public void Headings_BeginWithOneH1AndSkipNoLevel()
    {
        var levels = Page.Descendants().Where(element => element.Name.LocalName is ['h', >= '1' and <= '6']).Select(element => element.Name.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Tables_HaveCaptionAndScopedHeadings() => Assert.All(Page.Descendants("table"), table =>
    {
        Assert.NotEmpty(table.Element("caption")!.Value);
        Assert.All(table.Descendants("th"), heading => Assert.Contains(heading.Attribute("scope")!.Value, new[] { "col", "row" }));
        Assert.All(table.Element("thead")!.Descendants("th"), heading => Assert.NotEmpty(heading.Value));
    });

    [Fact]
    public void Figures_HaveTitleAndDescription()
    {
        XNamespace svg = "http://www.w3.org/2000/svg";
        var drawings = Page.Descendants(svg + "svg").ToList();

        Assert.True(drawings.Count >= 3);
        Assert.All(drawings, drawing =>
        {
            Assert.Equal("img", drawing.Attribute("role")!.Value);
            Assert.True(drawing.Element(svg + "desc")!.Value.Length > 50);
        });
    }

    [Fact]
    public void Classes_AreThoseOfTheStyleSheet()
    {
        var sheet = HtmlRenderer.Stylesheet();
        var used = Page.Descendants().Attributes("class").Select(attribute => attribute.Value).Distinct().ToList();
        string[] plain = ["document-contents-1"];

        Assert.All(used.Except(plain), name => Assert.Contains("." + name, sheet));
    }

    [Fact]
    public void UserText_WhateverItIs_ComesOutAsTextAndNothingElse()
    {
        var nasty = Gen.Elements("<b>", "&amp;", "</p>", "\"", "'", "{{x}}", "[[y]]", "**", "\u0000", "\ud800", "å", "]]>", "<!--", "\u202e", "javascript:");
        Invariant.Holds(nasty.ListOf(6).Select(parts => string.Concat(parts)), text =>
        {
            var page = Parse(HtmlRenderer.RenderArticle(OneParagraph(text)));
            return page.Root!.Elements().Count() == 4 && page.Root.Elements("p").Last().Value == text.Replace('\u0000', '\uFFFD').Replace('\ud800', '\uFFFD');
        });
    }

    private static BlockDocument OneParagraph(string text) => new()
    {
        Id = "x",
        Title = "x",
        Author = "x",
        Subject = "x",
        Date = Composed.MadeOn,
        RunningHeader = "x",
        PageNumberPattern = "{page}",
        Blocks = [new DocumentTitle("x", "x", []), new Paragraph([new TextRun(text, Emphasis.None, "$.facts.place.description")])],
        IdentitySeed = default,
    };

    private static XDocument Parse(string html)
    {
        using var text = new StringReader(html);
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
