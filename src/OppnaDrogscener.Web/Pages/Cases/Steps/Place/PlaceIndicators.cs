using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.MethodBook;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Place;

/// <summary>The ten indicators between facts and what is typed.</summary>
internal sealed class PlaceIndicators(MethodBookContent book)
{
    /// <summary>All ten in the order of the book, answered or not.</summary>
    public List<IndicatorInput> ToInput(IReadOnlyList<IndicatorFinding> findings)
    {
        var known = findings.Where(finding => finding.IndicatorId is not null).ToDictionary(finding => finding.IndicatorId!, StringComparer.Ordinal);
        return [.. book.Indicators.Select(indicator => known.GetValueOrDefault(indicator.Id) is { } finding
            ? new IndicatorInput
            {
                Id = indicator.Id,
                Answer = TypedChoice.Write(finding.Answer),
                Evidence = finding.Evidence ?? "",
                ObservedOn = TypedDate.Of(finding.ObservedOn),
            }
            : new IndicatorInput { Id = indicator.Id })];
    }

    /// <summary>All ten in the order of the book, whatever was posted; what isn't in the book is left out.</summary>
    public List<IndicatorInput> Arrange(IReadOnlyList<IndicatorInput> typed) =>
        [.. book.Indicators.Select(indicator => typed.FirstOrDefault(input => input.Id == indicator.Id) ?? new IndicatorInput { Id = indicator.Id })];

    /// <summary>The findings with what is typed put in: known ones in their order, new ones after. One without any answer is left out.</summary>
    public static IReadOnlyList<IndicatorFinding> ToFacts(IReadOnlyList<IndicatorFinding> known, IReadOnlyList<IndicatorInput> typed)
    {
        var order = known.Select(finding => finding.IndicatorId).ToList();
        var before = known.Where(finding => finding.IndicatorId is not null).ToDictionary(finding => finding.IndicatorId!, StringComparer.Ordinal);
        return [.. typed
            .DistinctBy(input => input.Id)
            .Select(input => Finding(before.GetValueOrDefault(input.Id) ?? new IndicatorFinding { IndicatorId = input.Id }, input))
            .Where(finding => finding.Answer is not null || finding.Evidence is not null || finding.ObservedOn is not null || finding.AttachmentIds.Count > 0)
            .OrderBy(finding => order.IndexOf(finding.IndicatorId) is var at and >= 0 ? at : int.MaxValue)];
    }

    private static IndicatorFinding Finding(IndicatorFinding known, IndicatorInput input) => known with
    {
        Answer = TypedChoice.Read<IndicatorAnswer>(input.Answer),
        Evidence = TypedText.OrNull(input.Evidence),
        ObservedOn = input.ObservedOn.Value,
    };
}
