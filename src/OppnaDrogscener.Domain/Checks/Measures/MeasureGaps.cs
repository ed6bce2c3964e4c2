using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Checks.Measures;

/// <summary>What a measure's record lacks before it can be counted: period and result, or reason and evidence.</summary>
internal static class MeasureGaps
{
    /// <summary>JSON paths below the given one; empty when the record is whole. One that is only being considered lacks its outcome.</summary>
    public static IReadOnlyList<string> Of(Measure measure, string path) => measure.Status switch
    {
        null => [$"{path}.status"],
        MeasureStatus.Tried => Missing(path, ("from", measure.From is null), ("to", measure.To is null), ("effect", !HasResult(measure))),
        MeasureStatus.Ongoing => Missing(path, ("from", measure.From is null), ("effect", !HasResult(measure))),
        _ => Missing(path, ("status", measure.Status == MeasureStatus.Considered), ("whyNotEnough", string.IsNullOrWhiteSpace(measure.WhyNotEnough)), ("attachmentIds", measure.AttachmentIds.Count == 0)),
    };

    private static bool HasResult(Measure measure) =>
        !string.IsNullOrWhiteSpace(measure.Effect?.Text) || measure.Effect is { Before: not null, After: not null };

    private static string[] Missing(string path, params (string Name, bool Missing)[] fields) =>
        [.. fields.Where(field => field.Missing).Select(field => $"{path}.{field.Name}")];
}
