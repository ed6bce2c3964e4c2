using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>Offences of a type in a month.</summary>
/// <param name="Month">yyyy-MM.</param>
/// <param name="Type">Type group; null for all offences.</param>
/// <param name="Count">How many.</param>
public sealed record MonthSum(string Month, OffenceType? Type, int Count);
