namespace OppnaDrogscener.Documents.Figures;

/// <summary>The count of one month.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Month">1–12.</param>
/// <param name="Count">The number; null when the publisher hides it or nothing is known.</param>
public sealed record MonthValue(int Year, int Month, int? Count);
