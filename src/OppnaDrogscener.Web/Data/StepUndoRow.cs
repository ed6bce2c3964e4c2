namespace OppnaDrogscener.Web.Data;

/// <summary>How a step was before the latest change that was made in it by one click, so that the change can be undone.</summary>
public sealed class StepUndoRow
{
    public Guid CaseId { get; init; }

    public required string StepId { get; init; }

    /// <summary>The step's part of the facts before, as JSON.</summary>
    public required string Json { get; set; }

    /// <summary>The version that the change gave the step: with any other, somebody has written in it since.</summary>
    public int Version { get; set; }
}
