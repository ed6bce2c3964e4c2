using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Checks;

/// <summary>
/// The offences in the sample cases come from the seeded generator and nowhere else. A sample whose seed or pattern is
/// changed here is rewritten with UPDATE_GOLDEN=1.
/// </summary>
public sealed class SampleExtractTests
{
    private static readonly ConstructedPattern Evening = ConstructedPattern.EveningSquare with { OutsideShare = 0 };
    private static readonly ConstructedPattern DayAndNight = ConstructedPattern.DayAndNightSquare with { OutsideShare = 0 };

    private static readonly int[] Summer = [9, 8, 7, 6, 5, 6, 8, 9, 11, 13, 14, 12];
    private static readonly int[] Busy = [11, 10, 9, 8, 8, 9, 11, 12, 13, 14, 14, 13];
    private static readonly int[] FromJuly = [14, 12, 9, 8, 7, 6, 5, 6, 8, 9, 11, 13];
    private static readonly int[] Few = [1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1];

    private static readonly Dictionary<string, (ulong Seed, DateOnly First, int[] Year, string Import, ConstructedPattern Pattern)> Makings = new()
    {
        ["torg-lulea"] = (20260901, new(2024, 9, 1), Summer, "utdrag-torget", Evening),
        ["stora-torget"] = (20201102, new(2018, 10, 1), Busy, "utdrag-torget", DayAndNight),
        ["bedomning-2025"] = (20250701, new(2023, 7, 1), FromJuly, "utdrag-torget", Evening),
        ["tunt-underlag"] = (20260910, new(2024, 9, 1), Few, "anteckningar", Evening),
    };

    public static TheoryData<string> Names => [.. Makings.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Offences_AreWhatTheSeededGeneratorMakes(string name)
    {
        var path = RepositoryFolder.PathTo("tests", "samples", name + ".case.json");
        var file = JsonNode.Parse(File.ReadAllText(path))!;
        var (seed, first, year, import, pattern) = Makings[name];
        var perimeter = PerimeterGeometry.Of(Desk.Sample(name).File!.Facts.Perimeter);

        var offences = ConstructedExtract.Make(perimeter.Needed!, seed, first, [.. year, .. year], pattern);
        file["facts"]!["crime"]!["incidents"] = JsonSerializer.SerializeToNode(
            ConstructedExtract.ToIncidents(offences, perimeter.Plane!.System, import).Select(incident => incident with { To = incident.To == incident.From ? null : incident.To }),
            FactsJson.Options);
        foreach (var row in file["facts"]!["crime"]!["incidents"]!.AsArray())
        {
            foreach (var empty in row!.AsObject().Where(pair => pair.Value is JsonArray { Count: 0 }).Select(pair => pair.Key).ToList())
            {
                row.AsObject().Remove(empty);
            }
        }

        Golden.Verify($"tests/samples/{name}.case.json", Encoding.UTF8.GetString(Desk.Readable(file).Canonical!));
    }

    [Fact]
    public void Extracts_AreMarkedAsConstructed() => Assert.All(Makings, making =>
        Assert.True(Desk.Sample(making.Key).File!.Facts.Crime!.Imports.Single(import => import.Id == making.Value.Import).Constructed));
}
