using OppnaDrogscener.Domain.Review;

namespace OppnaDrogscener.Web.Review;

/// <summary>An opinion as an officer writes it in.</summary>
public sealed record NewOpinion
{
    /// <summary>Made with the page; the same key makes one row.</summary>
    public required string Key { get; init; }

    /// <summary>Who is asked.</summary>
    public required string From { get; init; }

    /// <summary>Whether it is the municipality.</summary>
    public required bool OfMunicipality { get; init; }

    public required OpinionState State { get; init; }

    /// <summary>Last day to answer, inclusive; null when it is not asked for.</summary>
    public DateOnly? AnswerBy { get; init; }

    /// <summary>The day it came; null when it has not.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>Who answers; null when not told.</summary>
    public string? AnsweredName { get; init; }

    /// <summary>What it says, or why it is not needed.</summary>
    public string Text { get; init; } = "";

    /// <summary>The token of the link by which it can be given; null for no link.</summary>
    public string? Token { get; init; }
}
