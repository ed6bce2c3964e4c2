using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.MethodBook;

/// <summary>How many of the ten indicators a place has. A checklist, not a statistic: never averaged with rates.</summary>
/// <param name="Present">Indicators answered yes.</param>
/// <param name="Absent">Indicators answered no.</param>
/// <param name="Unknown">Indicators answered unknown or not answered.</param>
/// <param name="PresentWithoutEvidence">Ids answered yes without both evidence and the day it is from, in the book's order.</param>
/// <param name="Qualified">Whether the place is a qualified open drug scene; null when the unknown ones could decide either way.</param>
public sealed record IndicatorScore(int Present, int Absent, int Unknown, IReadOnlyList<string> PresentWithoutEvidence, bool? Qualified)
{
    /// <summary>Counts the answers. Findings for other ids than the book's are left out; of two for the same id the first counts.</summary>
    public static IndicatorScore Of(IEnumerable<IndicatorFinding> findings, MethodBookContent book)
    {
        var answers = findings.Where(finding => finding.IndicatorId is not null)
            .DistinctBy(finding => finding.IndicatorId)
            .ToDictionary(finding => finding.IndicatorId!, StringComparer.Ordinal);
        List<IndicatorFinding> found = [.. book.Indicators.Select(indicator => answers.GetValueOrDefault(indicator.Id) ?? new IndicatorFinding { IndicatorId = indicator.Id })];
        var present = found.Count(finding => finding.Answer == IndicatorAnswer.Yes);
        var absent = found.Count(finding => finding.Answer == IndicatorAnswer.No);
        var unknown = found.Count - present - absent;
        return new IndicatorScore(present, absent, unknown, WithoutEvidence(found), Judge(present, unknown, book.QualifiedFrom));
    }

    private static List<string> WithoutEvidence(IEnumerable<IndicatorFinding> findings) =>
        [.. findings.Where(finding => finding.Answer == IndicatorAnswer.Yes && (string.IsNullOrWhiteSpace(finding.Evidence) || finding.ObservedOn is null)).Select(finding => finding.IndicatorId!)];

    private static bool? Judge(int present, int unknown, int from) =>
        present >= from ? true : present + unknown < from ? false : null;
}
