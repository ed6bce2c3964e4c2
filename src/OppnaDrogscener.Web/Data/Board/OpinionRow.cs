using OppnaDrogscener.Domain.Review;

namespace OppnaDrogscener.Web.Data.Board;

/// <summary>An opinion (yttrande) on a case from somebody outside the board.</summary>
public sealed class OpinionRow
{
    /// <summary>Characters of the text, inclusive.</summary>
    public const int TextLength = 8000;

    /// <summary>Characters of a name, inclusive.</summary>
    public const int NameLength = 200;

    public Guid CaseId { get; init; }

    /// <summary>1 for the first of the case; with the case it is the key.</summary>
    public int Number { get; init; }

    /// <summary>Who is asked.</summary>
    public required string From { get; init; }

    /// <summary>Whether it is the municipality, which the law wants heard; else anybody else, such as a union at a workplace.</summary>
    public bool OfMunicipality { get; init; }

    public OpinionState State { get; set; }

    /// <summary>The day it was asked for; null when it was not.</summary>
    public DateOnly? AskedOn { get; set; }

    /// <summary>Last day to answer; null when none was given.</summary>
    public DateOnly? AnswerBy { get; set; }

    /// <summary>The day it came; null when it has not.</summary>
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>What it says, or why it is not needed.</summary>
    public string Text { get; set; } = "";

    /// <summary>The person who answers for the one who is asked; null when not told.</summary>
    public string? AnsweredName { get; set; }

    /// <summary>The position of that person; null when not told.</summary>
    public string? AnsweredRole { get; set; }

    /// <summary>SHA-256 of the token of the link by which it can be given, lower-case hexadecimal; null where there is no link. The token itself is nowhere.</summary>
    public string? TokenHash { get; set; }

    /// <summary>Last day of the link, inclusive; null where there is no link.</summary>
    public DateOnly? TokenUntil { get; set; }

    /// <summary>Made with the page on which the opinion was given by the link, so that the same page sent twice is one; null when it came otherwise.</summary>
    public string? GivenKey { get; set; }

    /// <summary>Made with the page that made the row, so that the same page sent twice makes one.</summary>
    public required string IdempotencyKey { get; init; }

    /// <summary>Who recorded it last.</summary>
    public required string ByName { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>Grows by one with every change.</summary>
    public int Version { get; set; }
}
