using OppnaDrogscener.Pdf.Blocks;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>A run of pages with the same paper and furniture.</summary>
/// <param name="Page">Paper and margins.</param>
/// <param name="Furniture">Running header and footer.</param>
/// <param name="IsNewFurniture">False: the furniture goes on from the section before.</param>
/// <param name="Parts">Each starts on a new page.</param>
internal sealed record ComposedSection(PageSetup Page, PageFurniture Furniture, bool IsNewFurniture, Queue<IReadOnlyList<Piece>> Parts);
