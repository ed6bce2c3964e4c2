using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>What a label in a file with numbers is counted as.</summary>
/// <param name="Type">Type group; null for all offences together.</param>
public sealed record OffenceLabel(OffenceType? Type);
