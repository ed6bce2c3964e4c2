using System.Text;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Publicity;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Publicity;

/// <summary>The case file of a public version: what is gone, what is left, and that it still reads.</summary>
public sealed class PublicRedactionTests
{
    private const string Mark = "[borta]";

    private static readonly IReadOnlyDictionary<PublicPart, WithheldPart> Nothing = new Dictionary<PublicPart, WithheldPart>();

    public static TheoryData<string> Samples => ["torg-lulea", "stora-torget", "jarva-tillfallig", "tunt-underlag", "bedomning-2025"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Redact_EveryPartOfASample_StillReadsAndSaysThatItIsPublic(string sample)
    {
        var redacted = Redact(Desk.Sample(sample).Canonical!, Everything());

        var reading = Desk.Of.Read(redacted.Canonical.Span);

        Assert.Empty(reading.Problems);
        Assert.True(reading.File!.IsPublic);
        Assert.Equal(redacted.Canonical.ToArray(), reading.Canonical);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Redact_EveryPartOfASample_LeavesNoneOfItsWords(string sample)
    {
        var redacted = Redact(Desk.Sample(sample).Canonical!, Everything());
        var text = Encoding.UTF8.GetString(redacted.Canonical.Span);

        Assert.All(redacted.Secrets.Where(secret => secret.Length >= 12), secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Redact_NothingChosen_StillTakesAwayOffencesAndHours(string sample)
    {
        var facts = Desk.Of.Read(Redact(Desk.Sample(sample).Canonical!, Nothing).Canonical.Span).File!.Facts;

        Assert.Empty(facts.Crime?.Incidents ?? []);
        Assert.Empty(facts.Crime?.HourCounts ?? []);
        var places = (facts.Crime?.Areas ?? []).Where(area => area.Role == AreaRole.Place).Select(area => area.Id).ToHashSet();
        Assert.DoesNotContain(facts.Crime?.MonthlyCounts ?? [], row => places.Contains(row.AreaId) || row.Count is > 0 and < 5);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(0, true)]
    public void Redact_AreaWithAMonth_IsLeftOnlyWhereNoMonthIsSmall(int count, bool left)
    {
        var file = JsonNode.Parse("""
            {"schemaVersion":1,"kind":"PermitApplication","facts":{"crime":{"areas":[{"id":"stad","role":"municipality"}],
            "monthlyCounts":[{"areaId":"stad","month":"2026-01","count":90},{"areaId":"stad","month":"2026-02","count":0}]}}}
            """)!;
        file["facts"]!["crime"]!["monthlyCounts"]![1]!["count"] = count;

        var facts = Desk.Of.Read(Redact(Desk.Readable(file).Canonical!, Nothing).Canonical.Span).File!.Facts;

        Assert.Equal(left ? 2 : 0, facts.Crime!.MonthlyCounts.Count);
    }

    [Fact]
    public void Redact_Cameras_TakesAwayWhatRefersToThem()
    {
        var whole = Desk.Sample("torg-lulea");
        Assert.NotEmpty(whole.File!.Facts.Perimeter!.Cameras);

        var facts = Desk.Of.Read(Redact(whole.Canonical!, new Dictionary<PublicPart, WithheldPart>
        {
            [PublicPart.Cameras] = new() { Part = PublicPart.Cameras, Ground = SecrecyGround.SecurityMeasure },
        }).Canonical.Span).File!.Facts;

        Assert.Empty(facts.Perimeter!.Cameras);
        Assert.All(facts.Perimeter.Masks, mask => Assert.Empty(mask.CameraIds));
        Assert.NotEmpty(facts.Perimeter.NeededAreas);
    }

    [Fact]
    public void Of_PartNamedTwiceOrWithoutGround_HasOneReasonAndTheNearestGround()
    {
        var facts = new CaseFacts
        {
            Withheld =
            [
                new() { Part = PublicPart.Cameras },
                new() { Part = PublicPart.Cameras, Ground = SecrecyGround.PersonalData },
                new() { Ground = SecrecyGround.PersonalData },
            ],
        };

        Assert.Equal(SecrecyGround.SecurityMeasure, Assert.Single(PublicParts.Of(facts)).Value.Ground);
    }

    [Fact]
    public void Parts_EachHaveTextsToReplaceOrAListToTakeAway() => Assert.All(PublicParts.OfCase, part =>
        Assert.NotEmpty(PublicParts.Texts[part].Concat(PublicParts.Removed.GetValueOrDefault(part, []))));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Redact_TellsInTheFileWhatWasChosen_NotWhatTheWholeFileAskedFor(string sample)
    {
        var chosen = new Dictionary<PublicPart, WithheldPart>
        {
            [PublicPart.BoardReasons] = new() { Part = PublicPart.BoardReasons, Ground = SecrecyGround.PersonalData },
            [PublicPart.Cameras] = new() { Part = PublicPart.Cameras, Ground = SecrecyGround.SecurityMeasure, Why = "Därför." },
        };
        var file = JsonNode.Parse(Desk.Sample(sample).Canonical!)!;
        file["facts"]!["withheld"] = new JsonArray(new JsonObject { ["part"] = "attachments", ["why"] = "Något annat." });

        var told = Desk.Of.Read(Redact(Desk.Readable(file).Canonical!, chosen).Canonical.Span).File!.Facts.Withheld;

        Assert.Equal([chosen[PublicPart.Cameras]], told);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Texts_OfEveryPart_AreWhatTheRedactionTakesAway(string sample)
    {
        var canonical = Desk.Sample(sample).Canonical!;

        foreach (var part in PublicParts.OfCase.Where(part => !PublicParts.Removed.ContainsKey(part)))
        {
            var secrets = Redact(canonical, new Dictionary<PublicPart, WithheldPart> { [part] = new() { Part = part, Ground = PublicParts.Nearest(part) } }).Secrets;
            Assert.Equal(secrets.Order(StringComparer.Ordinal), PartTexts.Of(canonical, part).Select(text => text.Text).Distinct().Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Texts_OfCameras_NameEachOfThem()
    {
        var whole = Desk.Sample("torg-lulea");

        var texts = PartTexts.Of(whole.Canonical!, PublicPart.Cameras);

        Assert.Equal(whole.File!.Facts.Perimeter!.Cameras.Select((camera, index) => $"$.facts.perimeter.cameras[{index}]: {camera.Name} – {camera.Purpose}"), texts.Select(text => $"{text.Path}: {text.Text}"));
    }

    /// <summary>Every part, with its nearest ground.</summary>
    public static IReadOnlyDictionary<PublicPart, WithheldPart> Everything() =>
        Enum.GetValues<PublicPart>().ToDictionary(part => part, part => new WithheldPart { Part = part, Ground = PublicParts.Nearest(part) });

    private static RedactedCase Redact(byte[] canonical, IReadOnlyDictionary<PublicPart, WithheldPart> withheld) => PublicRedaction.Redact(canonical, withheld, _ => Mark);
}
