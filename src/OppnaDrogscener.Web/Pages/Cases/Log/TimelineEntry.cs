namespace OppnaDrogscener.Web.Pages.Cases.Log;

/// <summary>A line of the timeline: one event, or several of the same kind after each other.</summary>
/// <param name="At">When; the last time, where there were several.</param>
/// <param name="Who">Who did it, with the organisation.</param>
/// <param name="Text">What happened, in words.</param>
/// <param name="Count">How many times.</param>
/// <param name="Parts">The different things that are told as one; a single one where they are all the same.</param>
public sealed record TimelineEntry(DateTimeOffset At, string Who, string Text, int Count, IReadOnlyList<string> Parts);
