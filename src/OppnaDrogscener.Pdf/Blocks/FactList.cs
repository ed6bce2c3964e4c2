namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Labels on the left, what they stand for on the right. Tagged as a list of labelled items.</summary>
/// <param name="Facts">At least one.</param>
public sealed record FactList(IReadOnlyList<Fact> Facts) : Block;
