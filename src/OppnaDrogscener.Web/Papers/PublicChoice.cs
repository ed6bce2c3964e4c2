using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Web.Papers;

/// <summary>What an authority withholds from the public versions of a case.</summary>
/// <param name="Withheld">The parts, each with its ground.</param>
/// <param name="Version">Grows with every change; 0 where the authority has not chosen, and what the case file says holds.</param>
/// <param name="ByName">Who chose; null where nobody has.</param>
/// <param name="At">When; null where nobody has.</param>
public sealed record PublicChoice(IReadOnlyList<WithheldPart> Withheld, int Version, string? ByName, DateTimeOffset? At);
