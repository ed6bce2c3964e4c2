using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>Every reference inside the case points at something that is there.</summary>
internal static class ReferenceRules
{
    public static IEnumerable<FactProblem> Problems(CaseFacts facts)
    {
        var attachments = Ids(facts.Attachments.Select(item => item.Id));
        var imports = Ids((facts.Crime?.Imports ?? []).Select(item => item.Id));
        var areas = Ids((facts.Crime?.Areas ?? []).Select(item => item.Id));
        var cameras = Ids((facts.Perimeter?.Cameras ?? []).Select(item => item.Id));
        var masks = Ids((facts.Perimeter?.Masks ?? []).Select(item => item.Id));
        return
        [
            .. Dangling(CrimeReferences(facts.Crime), imports),
            .. Dangling(AreaReferences(facts.Crime), areas),
            .. Dangling(CameraReferences(facts.Perimeter), cameras),
            .. Dangling(MaskReferences(facts.Perimeter), masks),
            .. Dangling(AttachmentReferences(facts), attachments),
        ];
    }

    private static HashSet<string> Ids(IEnumerable<string?> ids) => [.. ids.OfType<string>()];

    private static IEnumerable<FactProblem> Dangling(IEnumerable<(string Path, string? Id)> references, HashSet<string> known) => references
        .Where(reference => reference.Id is { } id && !known.Contains(id))
        .Select(reference => FactProblem.At(reference.Path, "unknown-reference", reference.Id, [.. known.Order(StringComparer.Ordinal)]));

    private static IEnumerable<(string, string?)> CrimeReferences(CrimeFacts? crime) =>
    [
        .. (crime?.Incidents ?? []).Select((item, index) => ($"$.facts.crime.incidents[{index}].importId", item.ImportId)),
        .. (crime?.MonthlyCounts ?? []).Select((item, index) => ($"$.facts.crime.monthlyCounts[{index}].importId", item.ImportId)),
        .. (crime?.PeriodCounts ?? []).Select((item, index) => ($"$.facts.crime.periodCounts[{index}].importId", item.ImportId)),
        .. (crime?.HourCounts ?? []).Select((item, index) => ($"$.facts.crime.hourCounts[{index}].importId", item.ImportId)),
    ];

    private static IEnumerable<(string, string?)> AreaReferences(CrimeFacts? crime) =>
    [
        .. (crime?.MonthlyCounts ?? []).Select((item, index) => ($"$.facts.crime.monthlyCounts[{index}].areaId", item.AreaId)),
        .. (crime?.PeriodCounts ?? []).Select((item, index) => ($"$.facts.crime.periodCounts[{index}].areaId", item.AreaId)),
    ];

    private static IEnumerable<(string, string?)> CameraReferences(Perimeter? perimeter) =>
        (perimeter?.Masks ?? []).SelectMany((mask, at) =>
            mask.CameraIds.Select((id, index) => ($"$.facts.perimeter.masks[{at}].cameraIds[{index}]", (string?)id)));

    private static IEnumerable<(string, string?)> MaskReferences(Perimeter? perimeter) =>
        (perimeter?.SensitivePlaces ?? []).Select((item, index) => ($"$.facts.perimeter.sensitivePlaces[{index}].maskId", item.MaskId));

    private static IEnumerable<(string, string?)> AttachmentReferences(CaseFacts facts) =>
    [
        .. facts.Measures.SelectMany((item, at) => Indexed($"$.facts.measures[{at}].attachmentIds", item.AttachmentIds)),
        .. (facts.Place?.Indicators ?? []).SelectMany((item, at) => Indexed($"$.facts.place.indicators[{at}].attachmentIds", item.AttachmentIds)),
        .. (facts.Monitoring?.Purposes ?? []).SelectMany((item, at) => Indexed($"$.facts.monitoring.purposes[{at}].attachmentIds", item.AttachmentIds)),
        ("$.facts.perimeter.sitePlan.attachmentId", facts.Perimeter?.SitePlan?.AttachmentId),
        .. (facts.Safeguards?.Consultations ?? []).Select((item, index) => ($"$.facts.safeguards.consultations[{index}].attachmentId", item.AttachmentId)),
    ];

    private static IEnumerable<(string, string?)> Indexed(string path, IReadOnlyList<string> ids) =>
        ids.Select((id, index) => ($"{path}[{index}]", (string?)id));
}
