using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents.Sections;
using OppnaDrogscener.Documents.PublicVersions;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>What the parts of one document share while it is composed.</summary>
public sealed class DocumentScope
{
    /// <summary>The checks whose findings count offences.</summary>
    private static readonly HashSet<string> CrimeChecks = ["place-is-crime-exposed", "hours-have-evidence", "hours-outweigh-intrusion", "evidence-inside-area", "measures-considered"];

    private readonly Lazy<PerimeterGeometry> geometry;
    private readonly Lazy<CrimeCounts> crime;

    public DocumentScope(CaseMaterial material, DocumentText text)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(text);
        Material = material;
        Text = text;
        Words = new Words(material.Templates.Texts.Words(material.LawDate)).With(text.Words);
        Write = new FactWriter(Words);
        Number = new Numbering(Words);
        Names = FactNames.WithCase(material.Templates.Texts, material.LawDate);
        Schedule = new ScheduleText(Words);
        Findings = new FindingWords(material.Templates.Texts, material.LawDate);
        Analysis = new AnalysisWords(material.Templates.Texts, material.LawDate);
        geometry = new Lazy<PerimeterGeometry>(() => CaseFigures.Of(Facts).Perimeter);
        Shown = new ShownCounts(material.Public is not null, Words);
        crime = new Lazy<CrimeCounts>(() => new CrimeCounts(this));
    }

    /// <summary>The case and the texts.</summary>
    public CaseMaterial Material { get; }

    /// <summary>The words of this document.</summary>
    public DocumentText Text { get; }

    /// <summary>The shared words and this document's own.</summary>
    public Words Words { get; }

    /// <summary>Writes facts.</summary>
    public FactWriter Write { get; }

    /// <summary>Numbers tables and figures.</summary>
    public Numbering Number { get; }

    /// <summary>Names of facts.</summary>
    public FactNames Names { get; }

    /// <summary>Writes the weekly schedule.</summary>
    public ScheduleText Schedule { get; }

    /// <summary>Writes findings.</summary>
    public FindingWords Findings { get; }

    /// <summary>Writes what the analysis of the offences tells.</summary>
    public AnalysisWords Analysis { get; }

    /// <summary>The files that travel inside the PDF: the case as it was judged and the areas as GeoJSON.</summary>
    public IReadOnlyList<EmbeddedFile> EmbeddedFiles => AreaGeoJson.Write(Geometry) is { } areas
        ? [CaseJson, new EmbeddedFile("area.geojson", "application/geo+json", AttachmentKind.Data, Words["embedded-area"], areas)]
        : [CaseJson];

    /// <summary>Writes counts of offences; in a public version without small numbers.</summary>
    internal ShownCounts Shown { get; }

    /// <summary>The perimeter as geometry.</summary>
    public PerimeterGeometry Geometry => geometry.Value;

    /// <summary>The numbers on crime.</summary>
    internal CrimeCounts Crime => crime.Value;

    /// <summary>The facts that the document shows: in a public version without what is withheld.</summary>
    public CaseFacts Facts => Material.Public?.File.Facts ?? Material.File.Facts;

    /// <summary>Why a check found what it did; in a public version without sentences that tell small numbers.</summary>
    public IReadOnlyList<string> Explanation(Finding finding) => Findings.Explanation(finding, statement => Instead(finding, statement));

    /// <summary>What would change a finding, with the same care.</summary>
    public IReadOnlyList<string> Remedies(Finding finding) => Findings.Remedies(finding, statement => Instead(finding, statement));

    /// <summary>A fact with its term from the words.</summary>
    public Fact Fact(string termKey, IReadOnlyList<Inline> value) => new(Words[termKey], value);

    /// <summary>A column with its heading from the words.</summary>
    public TableColumn Column(string headerKey, double weight = 1, CellAlignment alignment = CellAlignment.Start) =>
        new(Words[headerKey], weight, alignment);

    /// <summary>A numbered table; where there are no rows, a line that says so in its stead.</summary>
    public Block Table(string id, string captionKey, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, IReadOnlyList<Inline>? source = null) => rows.Count == 0
        ? new Paragraph([new TextRun(Words[captionKey] + ": "), .. Write.Missing])
        : new Table(Number.Table(Words[captionKey]), id, columns, rows) { Source = source ?? [] };

    /// <summary>The title of an attachment by its id, or the id where no such attachment is listed.</summary>
    public IReadOnlyList<Inline> Attachment(string id)
    {
        var found = Facts.Attachments.Index().FirstOrDefault(pair => pair.Item.Id == id);
        return found.Item?.Title is { } title
            ? [new TextRun(title, Emphasis.None, $"$.facts.attachments[{found.Index}].title")]
            : FactWriter.Own(id);
    }

    /// <summary>The sources of imports: system, file, day, number, and whether constructed.</summary>
    public IReadOnlyList<Inline> Source(IEnumerable<string?> importIds)
    {
        var wanted = importIds.OfType<string>().Distinct().ToList();
        var imports = (Facts.Crime?.Imports ?? []).Index().Where(pair => wanted.Contains(pair.Item.Id ?? "")).ToList();
        return imports.Count == 0
            ? FactWriter.Own(Words.Fill("source", ("source", Words["missing"])))
            : [new TextRun(Words.Fill("source", ("source", ""))), .. FactWriter.Join("; ", imports.Select(pair => Import(pair.Item, pair.Index)))];
    }

    private string? Instead(Finding finding, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var tells = CrimeChecks.Contains(finding.Id) && statement.Values.Values.Any(value => Shown.Hides(value, Crime.Totals));
        return tells ? Words["withheld-statement"] : null;
    }

    private EmbeddedFile CaseJson => new("case.json", "application/json", AttachmentKind.Source, Words[Material.Public is null ? "embedded-case" : "embedded-public-case"], Material.Public?.Canonical ?? Material.Canonical);

    private IReadOnlyList<Inline> Import(CrimeImport import, int index)
    {
        var path = $"$.facts.crime.imports[{index}]";
        return FactWriter.Join(", ",
            Write.Text(import.System, path + ".system"),
            import.FileName is null ? [] : FactWriter.Optional(Words.Fill("file-named", ("name", import.FileName)), path + ".fileName"),
            import.ExtractedOn is { } day ? FactWriter.Own(Words.Fill("extracted", ("day", SwedishText.Date(day)))) : [],
            import.ReferenceNumber is null ? [] : FactWriter.Optional(Words.Fill("reference-number", ("number", import.ReferenceNumber)), path + ".referenceNumber"),
            import.Constructed == true ? [new TextRun(Words["constructed-example"], Emphasis.Strong)] : []);
    }
}
