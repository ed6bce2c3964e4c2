using OppnaDrogscener.Domain.Review;

namespace OppnaDrogscener.Documents.Documents.Board;

/// <summary>An opinion, as a decision tells it.</summary>
/// <param name="From">Who was asked.</param>
/// <param name="State">How far it came.</param>
/// <param name="ReceivedOn">The day it came; null when it did not.</param>
/// <param name="Text">What it says, or why it was not needed.</param>
public sealed record OpinionMatter(string From, OpinionState State, DateOnly? ReceivedOn, string Text);
