using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Support;

namespace OppnaDrogscener.Tests.Documents.Support;

/// <summary>Documents made of the sample cases, or of cases that a test makes.</summary>
public static class Composed
{
    /// <summary>The day every test document is made.</summary>
    public static DateOnly MadeOn { get; } = new(2026, 11, 23);

    /// <summary>A document of a sample case under its own regime and law date.</summary>
    public static BlockDocument Sample(string name, string documentId) => Of(Material(name), documentId);

    public static BlockDocument Of(CaseMaterial material, string documentId) => DocumentCatalog.Find(documentId)!.Compose(material);

    public static CaseMaterial Material(string sample)
    {
        var reading = Desk.Sample(sample);
        return new CaseMaterial
        {
            File = reading.File!,
            Canonical = reading.Canonical,
            Assessment = Desk.Judge(reading),
            Templates = Desk.Of.Templates,
            MadeOn = MadeOn,
        };
    }

    /// <summary>A case of some facts under a regime.</summary>
    public static CaseMaterial Material(CaseFacts facts, RegimeKey regime, DateOnly lawDate, CaseKind kind = CaseKind.PermitApplication)
    {
        var file = new CaseFile(1, kind, regime, lawDate, facts);
        return new CaseMaterial
        {
            File = file,
            Canonical = "{}\n"u8.ToArray(),
            Assessment = Desk.Of.Judge(file, Desk.Of.Templates.Regimes[regime], lawDate),
            Templates = Desk.Of.Templates,
            MadeOn = MadeOn,
        };
    }

    /// <summary>Every block of a document, those inside boxes and lists too.</summary>
    public static IEnumerable<Block> Deep(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        NoticeBox box => [box, .. Deep(box.Content)],
        ListBlock list => [list, .. list.Items.SelectMany(Deep)],
        _ => (IEnumerable<Block>)[block],
    });

    /// <summary>Every run of text of a document.</summary>
    public static IEnumerable<TextRun> Runs(BlockDocument document) => Deep(document.Blocks).SelectMany(block => block switch
    {
        DocumentTitle title => title.Subtitle,
        Paragraph paragraph => paragraph.Inlines,
        Note note => note.Inlines,
        FactList list => list.Facts.SelectMany(fact => fact.Value),
        Table table => table.Rows.SelectMany(row => row.Cells.SelectMany(cell => cell)).Concat(table.Source),
        _ => (IEnumerable<Inline>)[],
    }).OfType<TextRun>();
}
