namespace OppnaDrogscener.Web.Data;

/// <summary>The monitoring that was permitted or adopted: when it began and ended, and when its papers were disposed of.</summary>
public sealed class MonitoringRow
{
    /// <summary>Characters of a text, inclusive.</summary>
    public const int TextLength = 2000;

    public Guid CaseId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly StartedOn { get; init; }

    /// <summary>Last day, inclusive; null while it goes on.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Why it ended, in the controller's words.</summary>
    public string? EndReason { get; set; }

    /// <summary>The day the papers were disposed of; null before that.</summary>
    public DateOnly? DisposedOn { get; set; }

    /// <summary>What was disposed of.</summary>
    public string? DisposedWhat { get; set; }

    /// <summary>The disposal decision or the plan for documents that allows it.</summary>
    public string? DisposalBasis { get; set; }
}
