using System.Collections.Frozen;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>How each condition of a ground is read from the facts. The conditions of a ground stand in templates/regimes.</summary>
public static class GroundConditions
{
    private const string Root = "$.facts.temporary.";

    private static readonly FrozenDictionary<string, Func<TemporaryFacts, ConditionAnswer>> Answers = new Dictionary<string, Func<TemporaryFacts, ConditionAnswer>>
    {
        ["special-reason"] = facts => Text(facts.SpecialReason, "specialReason"),
        ["certain-place"] = facts => Text(facts.CertainPlace, "certainPlace"),
        ["serious-crime"] = facts => Feared(facts, FearedEvent.SeriousCrime),
        ["serious-or-connected-crime"] = facts => Feared(facts, FearedEvent.SeriousCrime),
        ["crime-not-minor-or-disorder"] = facts => Feared(facts, FearedEvent.SeriousCrime, FearedEvent.CrimeNotMinor, FearedEvent.PublicDisorder),
        ["accident-threatens"] = facts => Feared(facts, FearedEvent.Accident),
        ["imminent-accident"] = facts => Feared(facts, FearedEvent.Accident),
        ["missing-person"] = facts => Feared(facts, FearedEvent.MissingPerson),
        ["danger-to-life-or-destruction"] = Danger,
        ["urgent"] = facts => new ConditionAnswer(facts.Urgent, Root + "urgent"),
        ["of-importance"] = facts => new ConditionAnswer(facts.Important, Root + "important"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Ids of the conditions that can be answered.</summary>
    public static IReadOnlyCollection<string> Ids => Answers.Keys;

    /// <summary>Whether a condition holds.</summary>
    /// <exception cref="KeyNotFoundException">No way to answer the condition: the regime's file names one that is not known here.</exception>
    public static ConditionAnswer Answer(string id, TemporaryFacts facts) => Answers[id](facts);

    private static ConditionAnswer Text(string? text, string name) => new(string.IsNullOrWhiteSpace(text) ? null : true, Root + name);

    private static ConditionAnswer Feared(TemporaryFacts facts, params FearedEvent[] events) =>
        new(facts.Feared is { } feared ? events.Contains(feared) : null, Root + "feared");

    /// <summary>Serious crime that is feared without either danger fails the condition; with nothing said it is not known.</summary>
    private static ConditionAnswer Danger(TemporaryFacts facts) => new(facts.Harms.Count > 0 ? true : null, Root + "harms");
}
