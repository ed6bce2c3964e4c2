using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>Ids and codes that come from outside the case are known ones.</summary>
internal static class KnownIdRules
{
    /// <summary>How many allowed values a message lists before it only says how many there are.</summary>
    private const int ListedValues = 60;

    public static IEnumerable<FactProblem> Problems(CaseFacts facts, KnownIds known) =>
    [
        .. Unknown((facts.Place?.Indicators ?? []).Select((item, at) => ($"$.facts.place.indicators[{at}].indicatorId", item.IndicatorId)), known.Indicators),
        .. Unknown(facts.Measures.Select((item, at) => ($"$.facts.measures[{at}].catalogueId", item.CatalogueId)), known.CatalogueMeasures),
        .. Unknown(Purposes(facts), known.Purposes),
        .. Unknown(Grounds(facts.Temporary), known.Grounds),
        .. Unknown(Weights(facts.Interests), known.InterestItems),
        .. Unknown(Counties(facts), known.CountyCodes),
        .. Unknown([("$.facts.place.municipalityCode", facts.Place?.MunicipalityCode)], known.MunicipalityCodes),
        .. Unknown(facts.Attachments.SelectMany((item, at) => item.Supports.Select((id, index) => ($"$.facts.attachments[{at}].supports[{index}]", (string?)id))), known.Checks),
    ];

    private static IEnumerable<FactProblem> Unknown(IEnumerable<(string Path, string? Id)> references, IReadOnlySet<string> known) => references
        .Where(reference => reference.Id is { } id && !known.Contains(id))
        .Select(reference => FactProblem.At(reference.Path, "unknown-word", reference.Id, Listed(known)));

    private static string[] Listed(IReadOnlySet<string> known) =>
        known.Count <= ListedValues ? [.. known.Order(StringComparer.Ordinal)] : [];

    private static IEnumerable<(string, string?)> Purposes(CaseFacts facts) =>
    [
        .. (facts.Monitoring?.Purposes ?? []).Select((item, at) => ($"$.facts.monitoring.purposes[{at}].purposeId", item.PurposeId)),
        .. (facts.Temporary?.PurposeIds ?? []).Select((id, at) => ($"$.facts.temporary.purposeIds[{at}]", (string?)id)),
    ];

    private static IEnumerable<(string, string?)> Grounds(TemporaryFacts? temporary) =>
    [
        ("$.facts.temporary.groundId", temporary?.GroundId),
        .. (temporary?.EarlierPeriods ?? []).Select((item, at) => ($"$.facts.temporary.earlierPeriods[{at}].groundId", item.GroundId)),
    ];

    private static IEnumerable<(string, string?)> Weights(Interests? interests) =>
    [
        .. (interests?.For ?? []).Select((item, at) => ($"$.facts.interests.for[{at}].itemId", item.ItemId)),
        .. (interests?.Against ?? []).Select((item, at) => ($"$.facts.interests.against[{at}].itemId", item.ItemId)),
    ];

    private static IEnumerable<(string, string?)> Counties(CaseFacts facts) =>
    [
        ("$.facts.receiver.countyCode", facts.Receiver?.CountyCode),
        ("$.facts.place.countyCode", facts.Place?.CountyCode),
        ("$.facts.place.mainCountyCode", facts.Place?.MainCountyCode),
        .. (facts.Place?.OtherCountyCodes ?? []).Select((code, at) => ($"$.facts.place.otherCountyCodes[{at}]", (string?)code)),
    ];
}
