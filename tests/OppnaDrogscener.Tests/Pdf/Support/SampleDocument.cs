using System.Text;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Drawings;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>A document with everything the writer can do, on invented content.</summary>
public static class SampleDocument
{
    public static readonly DateTimeOffset Time = new(2025, 3, 31, 14, 5, 9, TimeSpan.FromHours(2));

    public static PdfDocument Of(params Block[] blocks) => new()
    {
        Metadata = new DocumentMetadata
        {
            Title = "Prov",
            Language = "sv-SE",
            CreatedAt = Time,
            FileIdSeed = Encoding.UTF8.GetBytes("frö"),
        },
        Fonts = TestFonts.SourceSans,
        Blocks = blocks,
    };

    public static PdfDocument Everything() => Of([.. Front(), .. Body(), .. Appendix()]) with
    {
        Metadata = new DocumentMetadata
        {
            Title = "Ansökan om tillstånd till kamerabevakning – Storgatan & torget <Luleå>",
            Author = "Luleå kommun",
            Subject = "Kamerabevakning av en öppen drogscen",
            Creator = "Prov",
            Producer = "OppnaDrogscener.Pdf",
            Language = "sv-SE",
            CreatedAt = Time,
            FileIdSeed = Encoding.UTF8.GetBytes("frö"),
        },
        Furniture = new PageFurniture
        {
            HeaderLeft = "Ansökan om tillstånd till kamerabevakning",
            HeaderRight = "Luleå kommun · Dnr KS 2025/117",
            FooterLeft = "Framställd 2025-03-31",
            PageNumberPattern = "Sida {0} av {1}",
            HeaderFromSecondPage = true,
        },
        Attachments =
        [
            new Attachment
            {
                Name = "case.json",
                Description = "Uppgifterna i ärendet",
                MediaType = "application/json",
                Relationship = AttachmentRelationship.Source,
                ModifiedAt = Time,
                Content = "{\"kommun\":\"Luleå\"}"u8.ToArray(),
            },
            new Attachment
            {
                Name = "area.geojson",
                Description = "Området",
                MediaType = "application/geo+json",
                Relationship = AttachmentRelationship.Data,
                ModifiedAt = Time,
                Content = "{\"type\":\"FeatureCollection\",\"features\":[]}"u8.ToArray(),
            },
        ],
    };

    /// <summary>A long table, for page breaks.</summary>
    public static Table LongTable(int rows) => new()
    {
        Columns = [new(), new(), new(TextAlignment.End), new(TextAlignment.End)],
        HeaderRows = [new TableRow("Månad", "Brottstyp", "Antal", "Andel")],
        BodyRows = [.. Enumerable.Range(1, rows).Select(i => new TableRow($"Rad {i}", i % 7 == 0 ? "Narkotikabrott, innehav och överlåtelse på allmän plats" : "Misshandel", $"{i * 3}", $"{i % 10},5 %"))],
        Caption = [new Text("Tabell 2. Anmälda brott per månad")],
    };

    public static Figure Chart() => new(ChartDrawing(), "Stapeldiagram: antalet anmälda brott per timme, flest klockan 20–23.")
    {
        Caption = [new Text("Figur 1. Anmälda brott per timme på dygnet. "), new Italic("Konstruerat exempel.")],
    };

    private static Block[] Front() =>
    [
        new Spacer(120),
        new Paragraph("Luleå kommun") { Style = ParagraphStyle.Subtitle },
        new Title("Ansökan om tillstånd till kamerabevakning av Storgatan och torget"),
        new Paragraph("Till Länsstyrelsen i Norrbottens län") { Style = ParagraphStyle.Subtitle },
        new Spacer(24),
        new FactList(
        [
            new Fact("Sökande", "Luleå kommun, 212000-2742"),
            new Fact("Plats", "Storgatan 12–40 och torget, Luleå"),
            new Fact("Diarienummer", "KS 2025/117"),
            new Fact([new Text("Tid")], [new Paragraph("Alla dagar kl. 15.00–03.00"), new Paragraph("Längst tre år från beslutet")]),
        ]),
        new Spacer(20),
        new NoticeBox(
        [
            new Paragraph("Kommunen behöver tillstånd enligt 7 § kamerabevakningslagen (2018:1200) när ansökan ges in senast den 31 mars 2025."),
            new ListBlock("Ansökan prövas av länsstyrelsen.", "Polismyndigheten får yttra sig."),
        ])
        { Tone = BoxTone.Information, Title = "Rättsläge den 31 mars 2025" },
        new PageBreak(),
        new Paragraph([new Bold("Innehåll")]) { Style = ParagraphStyle.Lead, KeepWithNext = true },
        new TableOfContents { DeepestLevel = 3, LinkDescriptionPattern = "{0}, sida {1}" },
        new PageBreak(),
    ];

    private static Block[] Body() =>
    [
        new Heading(1, "1 Vad kommunen ansöker om"),
        new Paragraph("Kommunen ansöker om att få bevaka en öppen drogscen med fyra fasta kameror. Syftet är att förebygga, förhindra, upptäcka och utreda brott på platsen.") { Style = ParagraphStyle.Lead },
        new Paragraph(
        [
            new Text("Platsen beskrivs i "),
            new AnchorLink("plats", [new Text("avsnitt 2")]),
            new Text(" och kamerorna i bilagan. Underlaget följer "),
            new UriLink("https://www.imy.se/vagledning?a=1&b=2", [new Text("Integritetsskyddsmyndighetens vägledning")]) { Description = "Vägledning om kamerabevakning hos IMY" },
            new Text(".\u00A0Uppgifterna om brott är hämtade ur kommunens lägesbild"),
            new Footnote("Lägesbilden bygger på anmälningar under 2023–2024. Siffrorna är konstruerade för provet och säger inget om någon verklig plats."),
            new Text(" och ur polisens statistik"),
            new Footnote([new Text("Se "), new Italic("Anmälda brott"), new Text(", tabell 120.")]) { LinkDescriptionPattern = "Not {0}" },
            new Text(". Området är 1,4 ha och kamerorna ser 62 % av det; é č ł – ” § ° ² ≥ finns i typsnittet."),
        ]) { SourcePath = "purpose.text" },
        new Heading(2, "1.1 Bevakningens omfattning"),
        new ListBlock(
        [
            new ListItem("Fyra kameror på stolpar, ingen ljudupptagning."),
            new ListItem([new Paragraph("Bilderna sparas i sju dygn och raderas sedan av sig själva."), new ListBlock("Därefter finns ingen kopia.", "Utlämning sker bara till Polismyndigheten.")]),
            new ListItem("Skyltar vid varje ingång till området."),
        ]),
        new ListBlock([new ListItem("Kommunen ansöker."), new ListItem("Länsstyrelsen remitterar."), new ListItem("Beslut.")]) { Kind = ListKind.Numbered },
        new Heading(1, "2 Platsen") { Anchor = "plats" },
        .. Enumerable.Range(1, 5).Select(i => new Paragraph(Filler(i))),
        Chart(),
        new Heading(2, "2.1 Brott på platsen"),
        new Paragraph("Tabellen visar anmälda brott. Den sista raden är summan."),
        SmallTable(),
        LongTable(60),
        new Heading(3, "2.1.1 Underrubrik på tredje nivån"),
        new Paragraph("Ett citat ur trygghetsmätningen följer."),
        new Paragraph("Jag går inte över torget efter klockan sju. Det gjorde jag förr.") { Style = ParagraphStyle.Quote },
        new Heading(4, "Rubrik på fjärde nivån"),
        new Paragraph("En adress som är längre än raden bryts till sist: https://www.example.se/" + string.Concat(Enumerable.Repeat("mycket-lang-del/", 12))),
        new NoticeBox([new Paragraph("Tre av tio krav är inte visade. Se bilaga A."), new Paragraph("Komplettera underlaget.")]) { Tone = BoxTone.Warning, Title = "Behöver kompletteras" },
        new NoticeBox([new Paragraph("En ruta utan rubrik.")]) { Tone = BoxTone.Success },
        new SignatureLine(["Ort och datum", "Namnteckning", "Namnförtydligande"]),
    ];

    private static Block[] Appendix() =>
    [
        new SectionStart { Page = PageSetup.A4Landscape },
        new Heading(1, "Bilaga A. Kontrollen"),
        new Table
        {
            Columns = [new(), new(), new(TextAlignment.End), new(TextAlignment.End), new() { Weight = 2 }],
            HeaderRows =
            [
                new TableRow([new TableCell("Krav"), new TableCell("Visat"), new TableCell("Brott") { ColumnSpan = 2, Alignment = TextAlignment.Centre }, new TableCell("Skäl")]),
                new TableRow([new TableCell(""), new TableCell(""), new TableCell("2023"), new TableCell("2024"), new TableCell("")]),
            ],
            BodyRows =
            [
                new TableRow("Brottsutsatt plats", "Ja", "112", "131", Filler(3)),
                new TableRow("Mindre ingripande åtgärder prövade", "Delvis", "12", "9", Filler(4)),
            ],
            FirstColumnIsHeader = true,
            RowsMaySplit = true,
            Caption = [new Text("Tabell A1. Kraven och om de är visade")],
        },
        new SectionStart { Page = PageSetup.A3Landscape },
        new Heading(1, "Bilaga B. Karta"),
        Chart() with { Width = 800, Alignment = TextAlignment.Centre },
        new Image(TestImages.Png(), "Provbild i PNG") { Width = 200, Caption = [new Text("En bild.")] },
    ];

    private static Table SmallTable() => new()
    {
        Columns = [new(), new(TextAlignment.End), new(TextAlignment.End)],
        HeaderRows = [new TableRow("Brottstyp", "2023", "2024")],
        BodyRows =
        [
            new TableRow("Narkotikabrott", "1\u00A0204", "1\u00A0377"),
            new TableRow("Misshandel", "98", "120"),
            new TableRow("Summa", "1\u00A0302", "1\u00A0497") { IsTotal = true },
        ],
        FirstColumnIsHeader = true,
        Caption = [new Text("Tabell 1. Anmälda brott efter typ")],
    };

    private static Drawing ChartDrawing()
    {
        var operations = new List<DrawingOperation>();
        for (var line = 0; line <= 4; line++)
        {
            var y = 150 - (line * 30);
            operations.Add(new DrawPath(DrawingPath.Line(30, y, 450, y)) { Stroke = new Stroke(Colour.Parse("#D5DBDE"), 0.5) { Dashes = line == 0 ? [] : [2, 2] } });
            operations.Add(new DrawText(25, y + 3, $"{line * 10}", 8) { Anchor = TextAnchor.End, Colour = Colour.Parse("#555B60") });
        }

        for (var hour = 0; hour < 24; hour++)
        {
            var height = 10 + (Math.Abs(12 - ((hour + 15) % 24)) * 8.5);
            operations.Add(new DrawPath(DrawingPath.Rectangle(36 + (hour * 17), 150 - height, 12, height)) { Fill = Colour.Parse("#0B4F5C"), FillOpacity = hour % 2 == 0 ? 1 : 0.7 });
            operations.Add(new DrawText(42 + (hour * 17), 162, $"{hour}", 8) { Anchor = TextAnchor.Middle });
        }

        operations.Add(new DrawText(10, 90, "Antal brott", 8) { Rotation = -90, Anchor = TextAnchor.Middle });
        operations.Add(new DrawText(300, 30, "Flest på kvällen", 10) { Font = FontStyle.SemiBold, Halo = Colour.White });
        operations.Add(new DrawClipped(DrawingPath.Circle(430, 20, 12), [new DrawPath(DrawingPath.Rectangle(415, 5, 30, 15)) { Fill = Colour.Parse("#A3261B") }]));
        return new Drawing(460, 170, operations);
    }

    private static string Filler(int seed)
    {
        string[] parts =
        [
            "Torget ligger mitt i centrum och är omgivet av butiker, en busshållplats och ett bibliotek.",
            "Fältgruppen har under två år noterat var och när narkotika säljs öppet.",
            "Kommunen har klippt buskar, bytt belysning och flyttat bänkar utan att scenen har minskat varaktigt.",
            "Väktare och ordningsvakter är på plats vardagar mellan klockan 10 och 18.",
            "De boende berättar att de undviker den norra delen av torget på kvällarna.",
            "Verksamheterna runt torget har gemensamt tagit fram en handlingsplan.",
        ];
        return string.Join(' ', Enumerable.Range(0, 5).Select(i => parts[(i + seed) % parts.Length]));
    }
}
