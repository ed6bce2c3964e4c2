namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>A link to an <see cref="Block.Anchor"/> in the same document.</summary>
/// <param name="Target">The anchor; one that does not exist is refused with <see cref="PdfProblemCode.AnchorMissing"/>.</param>
/// <param name="Content">The words of the link.</param>
public sealed record AnchorLink(string Target, IReadOnlyList<Inline> Content) : Inline
{
    /// <summary>What the link leads to, for assistive technology (ISO 14289-1 §7.18.5); null: the link's words.</summary>
    public string? Description { get; init; }
}
