using OppnaDrogscener.Pdf.Painting;
using OppnaDrogscener.Pdf.Structure;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>What painting a page left for the other objects.</summary>
/// <param name="Owners">The structure element of each mark, by its number.</param>
/// <param name="Links">The page's links.</param>
internal sealed record PaintedPage(IReadOnlyList<StructureNode> Owners, IReadOnlyList<PageLink> Links);
