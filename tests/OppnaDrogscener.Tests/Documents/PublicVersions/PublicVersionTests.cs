using System.Text.Json.Nodes;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.PublicVersions;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Publicity;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Documents.Support;
using OppnaDrogscener.Tests.Pdf.Support;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Documents.PublicVersions;

/// <summary>Nothing that is withheld is left in a public document: not in its text, structure, properties, files or streams.</summary>
public sealed class PublicVersionTests
{
    private static readonly PublicVersionMaker Maker = new(Desk.Of);

    public static TheoryData<string, string> SamplesAndDocuments
    {
        get
        {
            var all = new TheoryData<string, string>();
            string[] samples = ["torg-lulea", "stora-torget", "jarva-tillfallig", "tunt-underlag", "bedomning-2025"];
            foreach (var (sample, document) in samples.SelectMany(sample => DocumentCatalog.All.Where(document => !document.IsPoster).Select(document => (sample, document.Id))))
            {
                all.Add(sample, document);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(SamplesAndDocuments))]
    public void Pdf_WithEverythingWithheld_HasNoneOfItsWords(string sample, string document)
    {
        var material = Maker.Make(Material(WithEverythingWithheld(sample)));
        var secrets = material.Public!.Secrets.Where(secret => secret.Length >= 8).ToList();
        Assert.NotEmpty(secrets);

        var pdf = PdfRenderer.Render(Composed.Of(material, document)).Bytes!;

        PdfPlaces.HaveNoneOf(secrets, pdf);
    }

    [Theory]
    [InlineData("torg-lulea", "permit-application")]
    [InlineData("bedomning-2025", "documented-assessment")]
    [InlineData("jarva-tillfallig", "temporary-decision")]
    public void Pdf_OtherWordsWithheld_IsTheSameByteForByte(string sample, string document)
    {
        var file = WithEverythingWithheld(sample);
        var before = Bytes(file, document);
        var changed = (JsonObject)file.DeepClone();
        Assert.True(ChangeWithheldWords(changed) > 1);

        Assert.Equal(before, Bytes(changed, document));
    }

    [Theory]
    [InlineData("sign")]
    public void Pdf_OfWhatHangsInTheOpen_IsTheSameForThePublic(string document)
    {
        var whole = Material(WithEverythingWithheld("torg-lulea"));

        Assert.Equal(PdfRenderer.Render(Composed.Of(whole, document)).Bytes!, PdfRenderer.Render(Composed.Of(Maker.Make(whole), document)).Bytes!);
    }

    [Theory]
    [InlineData("decision")]
    [InlineData("supplement-request")]
    public void Pdf_WithEverythingOfTheBoardWithheld_HasNoneOfItsWords(string document)
    {
        var whole = Material(Parsed("torg-lulea")) with { Board = document == "decision" ? BoardLetters.DecisionMaterial("torg-lulea", DecisionOutcome.Granted).Board : BoardLetters.SupplementMaterial("torg-lulea").Board };
        var secrets = PublicParts.OfBoard.SelectMany(part => PublicLetter.Texts(whole.Board!, part)).ToList();
        Assert.All(secrets, secret => Assert.True(secret.Length > 8));
        Assert.Equal(document == "decision" ? 4 : 1, PublicParts.OfBoard.Count(part => PublicLetter.Texts(whole.Board!, part).Count > 0));

        var chosen = PublicParts.OfBoard.Select(part => new WithheldPart { Part = part, Ground = PublicParts.Nearest(part) });
        var pdf = PdfRenderer.Render(Composed.Of(Maker.Make(whole, chosen), document)).Bytes!;

        PdfPlaces.HaveNoneOf(secrets, pdf);
        Assert.Contains("[Utelämnat: 18 kap. 1 §", PdfPlaces.Flat(PdfTools.Run(pdf, "pdftotext", "-raw", "{file}", "-")), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WhereTheApplicationIsPublic_SaysNothingOfTheBoard()
    {
        var chosen = PublicParts.OfBoard.Select(part => new WithheldPart { Part = part, Ground = PublicParts.Nearest(part) });
        var text = PlainTextRenderer.Render(Composed.Of(Maker.Make(Material(Parsed("torg-lulea")), chosen), "permit-application"));

        Assert.DoesNotContain("Länsstyrelsens skäl", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdf_OtherOffencesOfTheSameCounts_IsTheSameByteForByte()
    {
        var file = Parsed("torg-lulea");
        var before = Bytes(file, "permit-application");
        var changed = (JsonObject)file.DeepClone();
        foreach (var incident in changed["facts"]!["crime"]!["incidents"]!.AsArray())
        {
            incident!["caseNumber"] = "5000-K" + incident["row"];
            incident["code"] = "9999";
        }

        Assert.Equal(before, Bytes(changed, "permit-application"));
    }

    [Fact]
    public void Text_CountsBelowFive_AreWithheldAndSaid()
    {
        var whole = PlainTextRenderer.Render(Composed.Sample("tunt-underlag", "permit-application"));
        var material = Maker.Make(Composed.Material("tunt-underlag"));
        var shown = PlainTextRenderer.Render(Composed.Of(material, "permit-application"));

        Assert.Contains("dolt", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("dolt", whole, StringComparison.Ordinal);
        Assert.Contains("Offentlig version", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdf_OfTheWholeCase_IsUntouchedByWhatIsChosenForThePublic()
    {
        var text = PlainTextRenderer.Render(Composed.Of(Material(WithEverythingWithheld("torg-lulea")), "permit-application"));

        Assert.DoesNotContain("utelämnat", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Pdf_WithoutPublicVersion_IsNeverMarkedPublic() => Assert.DoesNotContain(
        "Offentlig version", PlainTextRenderer.Render(Composed.Sample("torg-lulea", "permit-application")), StringComparison.Ordinal);

    private static byte[] Bytes(JsonObject file, string document) => PdfRenderer.Render(Composed.Of(Maker.Make(Material(file)), document)).Bytes!;

    private static CaseMaterial Material(JsonObject file)
    {
        var reading = Desk.Readable(file);
        return Composed.Material("torg-lulea") with { File = reading.File!, Canonical = reading.Canonical, Assessment = Desk.Judge(reading) };
    }

    private static JsonObject Parsed(string sample) => (JsonObject)JsonNode.Parse(Desk.Sample(sample).Canonical!)!;

    private static JsonObject WithEverythingWithheld(string sample)
    {
        var file = Parsed(sample);
        file["facts"]!["withheld"] = new JsonArray([.. Enum.GetValues<PublicPart>().Select(part => new JsonObject { ["part"] = FactsJson.Word(part) })]);
        return file;
    }

    /// <summary>Turns the letters of every withheld text round, so that its length and its paragraphs stay.</summary>
    private static int ChangeWithheldWords(JsonObject file)
    {
        var count = 0;
        foreach (var path in Domain.Publicity.PublicParts.Texts.Values.SelectMany(paths => paths))
        {
            count += Change(file["facts"], path.Split('.'));
        }

        return count;
    }

    private static int Change(JsonNode? node, ReadOnlySpan<string> path)
    {
        if (node is not JsonObject owner)
        {
            return 0;
        }

        var name = path[0].Replace("[*]", "", StringComparison.Ordinal);
        if (path.Length == 1)
        {
            if (owner[name] is not JsonValue value)
            {
                return 0;
            }

            owner[name] = "Helt andra ord om " + value.GetValue<string>().Length;
            return 1;
        }

        var count = 0;
        foreach (var inner in owner[name] is JsonArray list ? [.. list] : new[] { owner[name] })
        {
            count += Change(inner, path[1..]);
        }

        return count;
    }
}
