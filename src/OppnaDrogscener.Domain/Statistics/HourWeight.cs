namespace OppnaDrogscener.Domain.Statistics;

/// <summary>A part of one offence that falls on one hour of one weekday.</summary>
/// <param name="Weekday">0 Monday … 6 Sunday.</param>
/// <param name="Hour">0–23.</param>
/// <param name="Weight">Above 0, at most 1.</param>
public readonly record struct HourWeight(int Weekday, int Hour, double Weight);
