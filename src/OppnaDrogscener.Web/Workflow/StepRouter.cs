using OppnaDrogscener.Domain.Cases;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>Computes next and back from the ordered list, so that a step never names its neighbour.</summary>
public sealed class StepRouter(StepCatalog catalog)
{
    /// <summary>The step after; null after the last.</summary>
    public Step? Next(Step step, CaseKind kind) => Neighbour(step, kind, 1);

    /// <summary>The step before; null before the first.</summary>
    public Step? Previous(Step step, CaseKind kind) => Neighbour(step, kind, -1);

    /// <summary>The address of the case's overview.</summary>
    public static string Overview(Guid caseId) => $"/arenden/{caseId}";

    /// <summary>The address of a step, or of a field in it.</summary>
    public static string Address(Guid caseId, Step step, string? field = null)
    {
        ArgumentNullException.ThrowIfNull(step);
        return $"{Overview(caseId)}/{step.Slug}{(field is null ? "" : "#" + FieldNames.IdOf("Input." + field))}";
    }

    /// <summary>The address where a fact is answered; null when no step asks for it.</summary>
    public string? AddressOf(Guid caseId, string path) =>
        catalog.OwnerOf(path) is { } step ? Address(caseId, step, step.FieldOf(path)) : null;

    private Step? Neighbour(Step step, CaseKind kind, int distance)
    {
        var steps = catalog.For(kind).ToList();
        var index = steps.IndexOf(step);
        return index < 0 ? null : steps.ElementAtOrDefault(index + distance);
    }
}
