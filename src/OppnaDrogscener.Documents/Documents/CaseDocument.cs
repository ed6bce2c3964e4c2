using System.Text.Json;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.PublicVersions;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>
/// A document made of a case. The class gives the id and what is left out; the words and their order stand in
/// <c>templates/documents/&lt;id&gt;.md</c>, where a section named <c>appendix-…</c> becomes an appendix and <c>title-page</c> the first page.
/// </summary>
public abstract class CaseDocument
{
    private const string Suffix = "Document";
    private const string TitlePage = "title-page";
    private const string AppendixPrefix = "appendix-";

    /// <summary>The id: <c>permit-application</c> for PermitApplicationDocument.</summary>
    public string Id => JsonNamingPolicy.KebabCaseLower.ConvertName(GetType().Name[..^Suffix.Length]);

    /// <summary>Whether it is put up in the open: large type, the sheet that is asked for, and no file of the case inside.</summary>
    public virtual bool IsPoster => false;

    /// <summary>Paths of the facts without which the document says nothing that can be used; empty where it can be made.</summary>
    /// <param name="facts">The facts of the case.</param>
    public virtual IReadOnlyList<string> Missing(CaseFacts facts) => [];

    /// <summary>The value that names who stands behind the document.</summary>
    protected virtual string AuthorValue => "applicant.name";

    /// <summary>Makes the document. The same material always gives the same document.</summary>
    /// <exception cref="TemplateException">A text of the product is broken.</exception>
    public BlockDocument Compose(CaseMaterial material)
    {
        ArgumentNullException.ThrowIfNull(material);
        // What hangs in the open is public as it is.
        material = IsPoster ? material with { Public = null } : material;
        var text = material.Templates.Texts.Document(Id, material.LawDate);
        var scope = new DocumentScope(material, text);
        var plain = ValueCatalog.Plain(scope);
        var reader = new MarkdownToBlocks(ValueCatalog.Of(scope), name => PublicNotice.Instead(name, scope) ?? SlotCatalog.Fill(name, scope), SlotCatalog.Names);
        var document = new BlockDocument
        {
            Id = Id,
            Title = text.Word("file-title").Fill(plain),
            Author = plain[AuthorValue],
            Subject = text.Word("subject").Fill(plain),
            Date = material.MadeOn,
            RunningHeader = text.Word("running-header").Fill(plain),
            RunningFooter = text.Word("running-footer").Fill(plain),
            PageNumberPattern = scope.Words["page-number"],
            Blocks = Blocks(scope, reader),
            EmbeddedFiles = IsPoster ? [] : scope.EmbeddedFiles,
            Paper = IsPoster ? material.Paper : Paper.A4,
            IsPoster = IsPoster,
            IdentitySeed = material.Public?.Canonical ?? material.Canonical,
        };
        return material.Public is { } version ? Published(document, version, scope) : document;
    }

    /// <summary>Whether a section belongs in this case's document. Everything does unless a document says otherwise.</summary>
    protected virtual bool Includes(string sectionId, DocumentScope scope) => true;

    /// <summary>The public version says what it is on every page, and what it leaves out; what is withheld stands nowhere.</summary>
    private static BlockDocument Published(BlockDocument document, PublicVersion version, DocumentScope scope)
    {
        var name = scope.Words["public-version"];
        var named = document with
        {
            Title = $"{document.Title} ({name})",
            RunningHeader = $"{name} – {document.RunningHeader}",
            Blocks = [document.Blocks[0], PublicNotice.Box(scope, version), .. document.Blocks.Skip(1)],
        };
        return new SecretWords(version.Secrets, scope.Words["withheld-word"]).Without(named);
    }

    private List<Block> Blocks(DocumentScope scope, MarkdownToBlocks reader)
    {
        var text = scope.Text;
        List<Block> blocks = [new DocumentTitle(scope.Words["kicker"], text.Title.ToString(), reader.Line(text.Word("subtitle")))];
        var headings = new HeadingNumbers(scope.Words);
        foreach (var section in text.Sections.Values.Where(section => Includes(section.Id, scope)))
        {
            blocks.AddRange(Section(section, headings, reader));
        }

        return blocks;
    }

    private IEnumerable<Block> Section(TextSection section, HeadingNumbers headings, MarkdownToBlocks reader)
    {
        if (section.Id == TitlePage)
        {
            return reader.Convert(section.Body);
        }

        var title = section.Heading.ToString();
        Block heading = section.Id.StartsWith(AppendixPrefix, StringComparison.Ordinal)
            ? headings.Appendix(title, section.Id)
            : IsPoster ? new Heading(1, title, section.Id) : headings.Section(title, section.Id);
        return [heading, .. reader.Convert(section.Body).Select(headings.Numbered)];
    }
}
