using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Data;

/// <summary>A case as it is loaded: its row, the rows of its steps, and the case file they make together.</summary>
public sealed class CaseDraft(CaseFileRow row, IReadOnlyDictionary<string, CaseStepRow> steps, DraftView view, byte[] canonical)
{
    public CaseFileRow Row { get; } = row;

    public Guid Id => Row.Id;

    /// <summary>What a step sees.</summary>
    public DraftView View { get; } = view;

    public CaseFile File => View.File;

    /// <summary>The case file in canonical form.</summary>
    public ReadOnlyMemory<byte> Canonical { get; } = canonical;

    /// <summary>Whether the facts may still be changed.</summary>
    public bool IsOpen => Row.IsOpen;

    /// <summary>The row of a step; null when nothing is saved there.</summary>
    public CaseStepRow? StepRow(string stepId) => steps.GetValueOrDefault(stepId);

    /// <summary>The version of a step's row; 0 when there is none.</summary>
    public int VersionOf(string stepId) => StepRow(stepId)?.Version ?? 0;

    /// <summary>How far a step has come.</summary>
    public StepState StateOf(Step step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.StateOf(View, StepRow(step.Id)?.Raw);
    }
}
