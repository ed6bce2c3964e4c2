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
    public required string From { get; set; }

    public OpinionState State { get; set; }

    /// <summary>The day it was asked for; null when it was not.</summary>
    public DateOnly? AskedOn { get; set; }

    /// <summary>Last day to answer; null when none was given.</summary>
    public DateOnly? AnswerBy { get; set; }

    /// <summary>The day it came; null when it has not.</summary>
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>What it says, or why it is not needed.</summary>
    public string Text { get; set; } = "";

    /// <summary>Who recorded it last.</summary>
    public required string ByName { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>Grows by one with every change.</summary>
    public int Version { get; set; }
}
