using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>The grounds that a kind of body has on a day: those of the method book, which is chosen, and those of the law in force.</summary>
public static class GroundChoices
{
    /// <summary>The conditions that a tick answers, and the fact it sets.</summary>
    private static readonly Dictionary<string, FearedEvent> Feared = new(StringComparer.Ordinal)
    {
        ["serious-crime"] = FearedEvent.SeriousCrime,
        ["serious-or-connected-crime"] = FearedEvent.SeriousCrime,
        ["accident-threatens"] = FearedEvent.Accident,
        ["imminent-accident"] = FearedEvent.Accident,
        ["missing-person"] = FearedEvent.MissingPerson,
    };

    private const string Either = "crime-not-minor-or-disorder";
    private const string Danger = "danger-to-life-or-destruction";
    private const string Urgent = "urgent";
    private const string Important = "of-importance";

    /// <summary>The grounds, the method book's first.</summary>
    public static IReadOnlyList<GroundChoice> Of(RegimeCatalog regimes, ApplicantKind applicant, DateOnly day, PageWords words)
    {
        ArgumentNullException.ThrowIfNull(regimes);
        return
        [
            .. from regime in new[] { regimes[RegimeKey.Metodbok], regimes.InForceOn(day) }.OfType<Regime>()
               from ground in regime.Grounds.Values
               where ground.Users.Contains(applicant)
               let value = ValueOf(regime.Key, ground.Id)
               select new GroundChoice(value, regime, ground, [.. ground.Conditions.SelectMany(condition => Ticks(value, condition, words))], [.. ground.Purposes.Select(id => new Choice($"{value}/{id}", regime.Purposes[id].Text))]),
        ];
    }

    /// <summary>How a ground is posted.</summary>
    public static string ValueOf(RegimeKey regime, string ground) => $"{RegimeKeys.ToText(regime)}:{ground}";

    /// <summary>Regime and ground of what was posted; null when it is neither.</summary>
    public static (RegimeKey Regime, string Ground)? Read(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Split(':') is [var text, var ground] && RegimeKeys.All.Where(key => RegimeKeys.ToText(key) == text).Select(key => (RegimeKey?)key).FirstOrDefault() is { } regime
            ? (regime, ground)
            : null;
    }

    /// <summary>What was ticked under a ground.</summary>
    public static IReadOnlyList<string> Under(string ground, IEnumerable<string> ticked) =>
        [.. ticked.Where(value => value.StartsWith(ground + "/", StringComparison.Ordinal)).Select(value => value[(ground.Length + 1)..])];

    /// <summary>The facts that ticked conditions say; one that is not ticked is left unsaid, not denied.</summary>
    public static TemporaryFacts Say(TemporaryFacts facts, IReadOnlyList<string> ticked)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(ticked);
        return facts with
        {
            Feared = ticked.Select(tick => Feared.TryGetValue(tick, out var feared) ? feared : TypedChoice.Read<FearedEvent>(tick)).FirstOrDefault(feared => feared is not null),
            Harms = [.. ticked.Select(TypedChoice.Read<Harm>).OfType<Harm>()],
            Urgent = ticked.Contains(Urgent) ? true : null,
            Important = ticked.Contains(Important) ? true : null,
        };
    }

    /// <summary>Whether every condition of a ground that a tick answers is ticked.</summary>
    public static bool AllTicked(Ground ground, IReadOnlyList<string> ticked)
    {
        ArgumentNullException.ThrowIfNull(ground);
        return ground.Conditions.All(condition => condition.Id switch
        {
            Either => ticked.Contains(FactsJson.Word(FearedEvent.CrimeNotMinor)) || ticked.Contains(FactsJson.Word(FearedEvent.PublicDisorder)),
            Danger => ticked.Any(tick => TypedChoice.Read<Harm>(tick) is not null),
            Urgent or Important => ticked.Contains(condition.Id),
            var id => !Feared.ContainsKey(id) || ticked.Contains(id),
        });
    }

    private static IEnumerable<Choice> Ticks(string ground, GroundCondition condition, PageWords words) => condition.Id switch
    {
        Either => Words("feared", [FearedEvent.CrimeNotMinor, FearedEvent.PublicDisorder], ground, words),
        Danger => Words("harm", Enum.GetValues<Harm>(), ground, words),
        Urgent or Important => [new Choice($"{ground}/{condition.Id}", condition.Text)],
        var id => Feared.ContainsKey(id) ? [new Choice($"{ground}/{id}", condition.Text)] : [],
    };

    private static IEnumerable<Choice> Words<T>(string prefix, IEnumerable<T> values, string ground, PageWords words)
        where T : struct, Enum => values.Select(value => new Choice($"{ground}/{FactsJson.Word(value)}", words.Choice($"{prefix}-{FactsJson.Word(value)}")));
}
