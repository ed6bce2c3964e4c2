using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;

namespace OppnaDrogscener.Tests.Support;

/// <summary>
/// Facts by chance, made from the types of the facts so that a new fact is tried without anybody remembering it. Every value
/// is one that a case file may hold; what belongs together is not made to agree.
/// </summary>
public sealed class RandomFacts
{
    private static readonly string[] Texts = ["Torget", "Kvällar och nätter", "", " ", "14 § lagen (2023:196)"];
    private static readonly double[] Presences = [0.15, 0.6, 0.9, 1];
    private static readonly (string From, string To)[] Periods = [("from", "to"), ("start", "end"), ("start", "stop")];

    private readonly SeededSequence chance;
    private readonly double presence;
    private readonly Dictionary<string, string[]> pools;

    private RandomFacts(int seed)
    {
        chance = new SeededSequence((ulong)seed);
        chance.NextShare();
        presence = Presences[chance.NextBelow(Presences.Length)];
        pools = Pools();
    }

    /// <summary>The facts of a seed, always the same.</summary>
    public static CaseFacts Of(int seed) => new RandomFacts(seed).Record(typeof(CaseFacts), 0).Deserialize<CaseFacts>(FactsJson.Options)!;

    /// <summary>Ids that mean something, by the name of the fact that holds them.</summary>
    private static Dictionary<string, string[]> Pools()
    {
        var regimes = Desk.Of.Templates.Regimes.All;
        string[] purposes = [.. regimes.SelectMany(regime => regime.Purposes.Keys).Distinct()];
        return new Dictionary<string, string[]>
        {
            [nameof(StatedPurpose.PurposeId)] = purposes,
            [nameof(TemporaryFacts.PurposeIds)] = purposes,
            [nameof(TemporaryFacts.GroundId)] = [.. regimes.SelectMany(regime => regime.Grounds.Keys).Distinct()],
            [nameof(Weight.ItemId)] = [.. regimes.SelectMany(regime => regime.Interests.Select(item => item.Id)).Distinct()],
            [nameof(Measure.CatalogueId)] = [.. Desk.Of.Templates.MethodBook.Measures.Keys],
            [nameof(Perimeter.CoordinateSystem)] = ["EPSG:3006"],
            [nameof(MonthlyCount.Month)] = ["2023-01", "2023-02", "2023-03", "2023-12", "2024-01"],
        };
    }

    private bool Happens(double share) => chance.NextShare() < share;

    private T Any<T>(T[] values) => values[chance.NextBelow(values.Length)];

    private JsonObject Record(Type type, int index)
    {
        var made = new JsonObject();
        foreach (var property in type.GetProperties())
        {
            if (property.Name == "Id")
            {
                made["id"] = Id(index);
            }
            else if (Happens(presence) || type == typeof(PolygonShape))
            {
                made[JsonNamingPolicy.CamelCase.ConvertName(property.Name)] = Value(property.PropertyType, property);
            }
        }

        return type == typeof(ScheduleEntry) ? made : InOrder(made);
    }

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"a{index}");

    private static JsonObject InOrder(JsonObject made)
    {
        foreach (var (from, to) in Periods)
        {
            if (made[from] is JsonValue first && made[to] is JsonValue last && first.TryGetValue<string>(out var start) && last.TryGetValue<string>(out var end)
                && string.CompareOrdinal(start, end) > 0)
            {
                (made[from], made[to]) = (end, start);
            }
        }

        return made;
    }

    private JsonNode? Value(Type type, PropertyInfo property)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        if (property.Name == nameof(Camera.Position))
        {
            return Happens(0.8) ? Position(chance.NextBelow(120), chance.NextBelow(120)) : new JsonArray();
        }

        if (property.DeclaringType == typeof(PolygonShape))
        {
            return property.Name == nameof(PolygonShape.Type) ? "Polygon" : Square();
        }

        if (inner.IsGenericType && typeof(IEnumerable).IsAssignableFrom(inner))
        {
            return Items(inner.GetGenericArguments()[0], property);
        }

        return pools.TryGetValue(property.Name, out var pool) ? Any(pool)
            : inner.IsEnum ? FactsJson.Word((Enum)Any([.. Enum.GetValues(inner).Cast<object>()]))
            : Simple(inner, property) ?? Record(inner, 0);
    }

    private JsonArray Items(Type item, PropertyInfo property)
    {
        var count = property.GetCustomAttribute<CountsPerHourAttribute>() is not null ? CountsPerHourAttribute.Length : chance.NextBelow(item == typeof(Incident) ? 20 : 5);
        return [.. Enumerable.Range(0, count).Select(index => item.IsClass && item != typeof(string) ? Record(item, index) : Value(item, property))];
    }

    private JsonNode? Simple(Type type, PropertyInfo property) => type switch
    {
        _ when type == typeof(string) => property.GetCustomAttribute<FactIdAttribute>() is not null || property.Name.EndsWith("Ids", StringComparison.Ordinal) ? Id(chance.NextBelow(4)) : Any(Texts),
        _ when type == typeof(bool) => Happens(0.5),
        _ when type == typeof(int) => (int)Number(property),
        _ when type == typeof(double) || type == typeof(decimal) => Number(property),
        _ when type == typeof(DateOnly) => Day(),
        _ when type == typeof(LocalMoment) => Happens(0.7) ? string.Create(CultureInfo.InvariantCulture, $"{Day()}T{chance.NextBelow(24):00}:{chance.NextBelow(60):00}") : Day(),
        _ when type == typeof(ClockTime) => Happens(0.2) ? "24:00" : string.Create(CultureInfo.InvariantCulture, $"{chance.NextBelow(24):00}:00"),
        _ => null,
    };

    /// <summary>Mostly days that the laws cover, at times the first and the last that a case may hold.</summary>
    private string Day() => Happens(0.05) ? Any(["1950-01-01", "2100-12-31"])
        : new DateOnly(2013, 6, 25).AddDays(chance.NextBelow(Happens(0.5) ? 40 : 5200)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private double Number(PropertyInfo property)
    {
        var range = property.GetCustomAttribute<RangeAttribute>();
        var culture = CultureInfo.InvariantCulture;
        var (least, most) = range is null ? (0, 1_000) : (Convert.ToDouble(range.Minimum, culture), Convert.ToDouble(range.Maximum, culture));
        return Happens(0.1) ? least : Happens(0.05) ? most : Math.Round(least + chance.NextShare() * Math.Min(most - least, 200), 1);
    }

    private JsonArray Square()
    {
        var (east, north, side) = (chance.NextBelow(60), chance.NextBelow(60), 10 + chance.NextBelow(50));
        return [new JsonArray(Position(east, north), Position(east + side, north), Position(east + side, north + side), Position(east, north + side), Position(east, north))];
    }

    private static JsonArray Position(int east, int north) => [829_380 + east, 7_292_300 + north];
}
