namespace OppnaDrogscener.Web.Data.Board;

/// <summary>One thing that a supplement must have, and the applicant's answer to it.</summary>
public sealed class SupplementItemRow
{
    /// <summary>Characters of a question or an answer, inclusive.</summary>
    public const int TextLength = 4000;

    public Guid CaseId { get; init; }

    /// <summary>Number of the request.</summary>
    public int Request { get; init; }

    /// <summary>1 for the first of the request.</summary>
    public int Number { get; init; }

    /// <summary>The check that it comes from; null when the officer added it freely.</summary>
    public string? CheckId { get; init; }

    public required string Question { get; init; }

    /// <summary>What the applicant answers; null until it does.</summary>
    public string? Answer { get; set; }

    public string? AnsweredName { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>Grows by one with every change of the answer.</summary>
    public int Version { get; set; }
}
