namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>A link out of the document. It fires only when the reader chooses it.</summary>
/// <param name="Target">An absolute address with scheme https, http or mailto; another is refused with <see cref="PdfProblemCode.UnsafeLink"/>.</param>
/// <param name="Content">The words of the link.</param>
public sealed record UriLink(string Target, IReadOnlyList<Inline> Content) : Inline
{
    /// <inheritdoc cref="AnchorLink.Description"/>
    public string? Description { get; init; }
}
