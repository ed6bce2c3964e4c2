using OppnaDrogscener.Domain.Review;

namespace OppnaDrogscener.Web.Review;

/// <summary>What has become of an opinion that was asked for, as an officer writes it in.</summary>
/// <param name="Number">Number of the opinion.</param>
/// <param name="Seen">Version of its row that the page showed.</param>
/// <param name="State">Received or abstained.</param>
/// <param name="ReceivedOn">The day it came; null when it did not.</param>
/// <param name="AnsweredName">Who answers; null when not told.</param>
/// <param name="Text">What it says, or why nothing came.</param>
public sealed record OpinionAnswer(int Number, int Seen, OpinionState State, DateOnly? ReceivedOn, string? AnsweredName, string Text);
