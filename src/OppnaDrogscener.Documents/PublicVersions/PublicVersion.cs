using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Documents.PublicVersions;

/// <summary>What a public version shows of a case. The checks and the statistics still stand on the whole case.</summary>
/// <param name="File">The case with what is withheld taken away.</param>
/// <param name="Canonical">The same in canonical form: the file that is embedded, and the seed of the document's identity.</param>
/// <param name="Withheld">What the authority has chosen to withhold, by part, each with a ground.</param>
/// <param name="Secrets">Words that must not stand anywhere in the document.</param>
public sealed record PublicVersion(CaseFile File, ReadOnlyMemory<byte> Canonical, IReadOnlyDictionary<PublicPart, WithheldPart> Withheld, IReadOnlyList<string> Secrets);
