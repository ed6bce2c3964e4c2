namespace OppnaDrogscener.Domain.Publicity;

/// <summary>A case file for the public.</summary>
/// <param name="Canonical">The file in canonical form.</param>
/// <param name="Secrets">Words that were left out and must not stand anywhere else either.</param>
public sealed record RedactedCase(ReadOnlyMemory<byte> Canonical, IReadOnlyList<string> Secrets);
