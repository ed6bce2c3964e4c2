namespace OppnaDrogscener.Importing.Reading;

/// <summary>A number for an area, a label and a period.</summary>
/// <param name="Row">Its row in the file.</param>
/// <param name="Area">The area as it stands; empty when the file has no such column.</param>
/// <param name="Label">The label of offences; empty when the file has none.</param>
/// <param name="Period">yyyy-MM, yyyyKn or yyyy.</param>
/// <param name="Count">The number; null when the publisher has hidden it.</param>
/// <param name="IsPreliminary">Whether it is said to be preliminary.</param>
public sealed record CountRow(long Row, string Area, string Label, string Period, int? Count, bool IsPreliminary);
