namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>An answer that differs between two versions.</summary>
/// <param name="Step">The step it belongs to.</param>
/// <param name="Record">The record it belongs to; null when to none.</param>
/// <param name="Label">What was asked.</param>
/// <param name="Before">The earlier answer; null when there was none.</param>
/// <param name="Now">The later answer; null when it is gone.</param>
public sealed record AnswerChange(string Step, string? Record, string Label, string? Before, string? Now);
