using OppnaDrogscener.Domain.Review;

namespace OppnaDrogscener.Web.Data.Board;

/// <summary>An officer's verdict on one check of a case.</summary>
public sealed class BoardMarkRow
{
    /// <summary>Characters of a comment, inclusive.</summary>
    public const int CommentLength = 4000;

    public Guid CaseId { get; init; }

    /// <summary>The check; with the case it is the key.</summary>
    public required string CheckId { get; init; }

    public OfficerVerdict Verdict { get; set; }

    /// <summary>Why; goes into the letter and the decision.</summary>
    public string Comment { get; set; } = "";

    /// <summary>The version of the application that was judged.</summary>
    public int OnVersion { get; set; }

    /// <summary>Whether it was given before the tool's results for that version were shown.</summary>
    public bool BeforeReveal { get; set; }

    public Guid By { get; set; }

    /// <summary>The name of the officer, as it was then.</summary>
    public string ByName { get; set; } = "";

    public DateTimeOffset At { get; set; }

    /// <summary>Mixed into the hash that the log has of the mark, so that the verdict cannot be guessed from it before the decision.</summary>
    public Guid Salt { get; set; }

    /// <summary>Grows by one with every change.</summary>
    public int Version { get; set; }
}
