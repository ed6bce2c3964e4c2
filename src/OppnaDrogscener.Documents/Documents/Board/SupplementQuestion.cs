namespace OppnaDrogscener.Documents.Documents.Board;

/// <summary>One thing that must be supplemented.</summary>
/// <param name="CheckId">The check it comes from; null for none.</param>
/// <param name="Text">What is asked for, in the officer's words.</param>
public sealed record SupplementQuestion(string? CheckId, string Text);
