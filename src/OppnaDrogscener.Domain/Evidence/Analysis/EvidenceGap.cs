using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>Something that is missing, and where it is mended.</summary>
/// <param name="Kind">What; its words are <c>gap-…</c> and what to do <c>do-…</c> in templates/crime-analysis.md.</param>
/// <param name="Path">JSON path of the fact that mends it.</param>
/// <param name="AsksPolice">Whether the police have what is missing, so that it belongs in the request to them.</param>
/// <param name="Values">What goes into the words.</param>
public sealed record EvidenceGap(GapKind Kind, string Path, bool AsksPolice, IReadOnlyList<(string Name, Value Value)> Values);
