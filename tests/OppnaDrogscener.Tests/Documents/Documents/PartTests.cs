using System.Text.Json;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Documents.Support;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Documents.Documents;

public sealed class PartTests
{
    private static readonly Words Words = new(Desk.Of.Templates.Texts.Words(Composed.MadeOn));

    [Fact]
    public void Schedule_PastMidnight_IsToldSo() => Assert.Equal(
        "fredag och lördag kl. 20–04 dagen efter",
        new ScheduleText(Words).Line(Asked(new ScheduleEntry { Days = [Weekday.Friday, Weekday.Saturday], From = new(20 * 60), To = new(4 * 60) })));

    [Fact]
    public void Schedule_ThreeDaysInARow_AreOneSpan() => Assert.Equal(
        "måndag–torsdag kl. 08.30–16.00",
        new ScheduleText(Words).Line(Asked(new ScheduleEntry { Days = [Weekday.Thursday, Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday], From = new(510), To = new(960) })));

    [Fact]
    public void Schedule_AllOfTheWeek_IsRoundTheClock() => Assert.Equal(
        "dygnet runt",
        new ScheduleText(Words).Line(Asked(new ScheduleEntry { Days = [.. Enum.GetValues<Weekday>()], From = new(0), To = new(24 * 60) })));

    [Fact]
    public void Schedule_NoHours_IsNothing() => Assert.Null(new ScheduleText(Words).Line(new Monitoring()));

    [Fact]
    public void Measures_ThatDoNotCount_AreMarkedAsContext()
    {
        var text = Text(new CaseFacts { Measures = [new Measure { Id = "x", CatalogueId = "concern-talks", Name = "Orossamtal", Status = MeasureStatus.Ongoing }] });

        Assert.Contains("Orossamtal / (sammanhang, räknas inte som alternativ)", text);
    }

    [Fact]
    public void Weights_WithoutEvidence_AreMarked()
    {
        var item = Desk.Of.Templates.Regimes[RegimeKey.Metodbok].Interests[0];
        var text = Text(new CaseFacts { Interests = new Interests { For = [new Weight { ItemId = item.Id, Applies = true, Text = "Mycket brott" }] } });

        Assert.Contains($"{item.Text} | Mycket brott | Underlag saknas", text);
    }

    [Fact]
    public void Numbers_HiddenByThePublisher_AreNeverShownAsZero()
    {
        var crime = new CrimeFacts
        {
            From = new DateOnly(2026, 1, 1),
            To = new DateOnly(2026, 2, 28),
            Imports = [new CrimeImport { Id = "i", System = "Systemet" }],
            Areas = [new CountedArea { Id = "a", Name = "Torget", Role = AreaRole.Place }],
            MonthlyCounts =
            [
                new MonthlyCount { ImportId = "i", AreaId = "a", Month = "2026-01", Count = 7 },
                new MonthlyCount { ImportId = "i", AreaId = "a", Month = "2026-02", Suppressed = true },
            ],
        };

        Assert.Contains("januari 2026 | 7\nfebruari 2026 | Uppgift saknas\n= Summa | 7\n  Källa: Systemet", Text(new CaseFacts { Crime = crime }));
    }

    [Fact]
    public void UserText_WithBlankLines_BecomesParagraphsOfThatField()
    {
        var document = Composed.Of(Composed.Material(new CaseFacts { Place = new Place { Description = "Ett.\n\nTvå." } }, RegimeKey.Metodbok, Composed.MadeOn), "permit-application");
        var runs = Composed.Runs(document).Where(run => run.Origin == "$.facts.place.description").Select(run => run.Text);

        Assert.Equal(["Ett.", "Två."], runs);
    }

    [Fact]
    public void FactNames_OfOneList_AreToldTogether() => Assert.Equal(
        "mindre ingripande åtgärder (1 och 3)",
        new FactNames(Desk.Of.Templates.Texts.Text(FactNames.TextId, Composed.MadeOn).Words)
            .Together(["$.facts.measures[0]", "$.facts.measures[2]"], new FactWriter(Words)));

    [Fact]
    public void SensitivePlace_Contested_IsReadWithTheReason()
    {
        var place = new Domain.Cases.Facts.SensitivePlace { Id = "p", Name = "Skolan", Confirmed = false, ContestReason = "Skolan flyttade 2024." };
        var text = Text(new CaseFacts { Perimeter = new Perimeter { SensitivePlaces = [place] } });

        Assert.Contains("Uppgiften bestrids: / Skolan flyttade 2024.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Areas_AreGeoJsonInDegrees_OuterRingsAnticlockwise()
    {
        var file = Composed.Sample("torg-lulea", "permit-application").EmbeddedFiles.Single(one => one.Name == "area.geojson");
        using var json = JsonDocument.Parse(file.Bytes);
        var needed = json.RootElement.GetProperty("features").EnumerateArray().First(feature => feature.GetProperty("properties").GetProperty("kind").GetString() == "needed-area");
        var ring = needed.GetProperty("geometry").GetProperty("coordinates")[0][0].EnumerateArray().Select(point => (X: point[0].GetDouble(), Y: point[1].GetDouble())).ToList();

        Assert.Equal(ring[0], ring[^1]);
        Assert.All(ring, point => Assert.True(new GeoPoint(point.Y, point.X).IsInSwedensBox));
        Assert.True(ring.Zip(ring.Skip(1)).Sum(pair => (pair.First.X * pair.Second.Y) - (pair.Second.X * pair.First.Y)) > 0);
    }

    private static Monitoring Asked(ScheduleEntry entry) => new() { Schedule = [entry] };

    private static string Text(CaseFacts facts) =>
        PlainTextRenderer.Render(Composed.Of(Composed.Material(facts, RegimeKey.Metodbok, Composed.MadeOn), "permit-application"));
}
