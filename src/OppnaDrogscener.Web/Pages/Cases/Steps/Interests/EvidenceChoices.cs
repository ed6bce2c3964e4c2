using System.Text.Json;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Data;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Interests;

/// <summary>The facts of a case that a weight can rest on. Only what is there can be chosen: a weight never rests on nothing.</summary>
internal static class EvidenceChoices
{
    private const string Root = "$.facts.";

    private static readonly string[] Paths =
    [
        "place.indicators", "place.description", "place.specialReasonForRisk", "place.strategicAgainstSeriousCrime",
        "crime.incidents", "crime.monthlyCounts", "crime.hourCounts", "crime.visitors", "crime.description", "crime.unreported",
        "measures", "perimeter.neededAreas", "perimeter.cameras", "perimeter.masks", "perimeter.sensitivePlaces", "perimeter.description",
        "monitoring.purposes", "monitoring.end", "monitoring.schedule", "monitoring.liveViewing", "monitoring.recording", "monitoring.retentionHours",
        "monitoring.sound", "monitoring.analytics", "monitoring.analyticsNone", "monitoring.access", "monitoring.security",
        "safeguards.firstLayerPlanned", "safeguards.impactAssessment", "safeguards.consultations", "temporary.specialReason",
    ];

    /// <summary>The paths of what can be chosen, with the key of its words and, for a list, how many it has.</summary>
    public static IEnumerable<(string Path, string Key, int? Count)> Of(CaseFacts facts)
    {
        var json = FactParts.ToJson(facts);
        foreach (var path in Paths)
        {
            if (At(json, path) is { } found)
            {
                yield return (Root + path, KeyOf(path), (found as JsonArray)?.Count);
            }
        }
    }

    /// <summary>The key of the words for a path: <c>crime-hour-counts</c>; null when the path is not one of those to choose.</summary>
    public static string? KeyOfPath(string path) =>
        path.StartsWith(Root, StringComparison.Ordinal) && Paths.Contains(path[Root.Length..]) ? KeyOf(path[Root.Length..]) : null;

    private static string KeyOf(string path) => string.Join('-', path.Split('.').Select(JsonNamingPolicy.KebabCaseLower.ConvertName));

    private static JsonNode? At(JsonObject json, string path) => path.Split('.').Aggregate((JsonNode?)json, (node, name) => (node as JsonObject)?[name]);
}
