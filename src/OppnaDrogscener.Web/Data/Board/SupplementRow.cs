namespace OppnaDrogscener.Web.Data.Board;

/// <summary>A request for a supplement (begäran om komplettering) that has been sent.</summary>
public sealed class SupplementRow
{
    public Guid CaseId { get; init; }

    /// <summary>1 for the first of the case; with the case it is the key.</summary>
    public int Number { get; init; }

    /// <summary>The version that must be supplemented.</summary>
    public int OnVersion { get; init; }

    /// <summary>Last day to answer, inclusive.</summary>
    public DateOnly Deadline { get; init; }

    public Guid SentBy { get; init; }

    /// <summary>The name of the officer, as it was then.</summary>
    public required string SentName { get; init; }

    public DateTimeOffset SentAt { get; init; }

    /// <summary>Made with the page that was sent, so that the same page sent twice asks once.</summary>
    public required string IdempotencyKey { get; init; }

    /// <summary>The version that answers it; null while it is open.</summary>
    public int? AnsweredVersion { get; set; }

    /// <summary>Whether it was answered on a day after the last.</summary>
    /// <param name="answeredOn">The day that the version that answers it was signed.</param>
    public bool IsLate(DateOnly answeredOn) => answeredOn > Deadline;
}
