namespace OppnaDrogscener.Importing.Reading;

/// <summary>A case with so many offences that the numbers mirror it more than the place.</summary>
/// <param name="Number">Its number at the police; null when the file has none and it is a single row.</param>
/// <param name="Row">A row of it.</param>
/// <param name="Count">Its offences.</param>
/// <param name="Share">Share of all offences, 0–1.</param>
public sealed record LargeCase(string? Number, long Row, long Count, double Share);
