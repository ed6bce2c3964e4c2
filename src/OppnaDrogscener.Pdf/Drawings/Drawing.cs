namespace OppnaDrogscener.Pdf.Drawings;

/// <summary>A vector picture. Lengths are points at the drawing's own size; y grows downward; what is outside the rectangle is cut off.</summary>
/// <param name="Width">More than 0.</param>
/// <param name="Height">More than 0.</param>
/// <param name="Operations">Painted in this order.</param>
public sealed record Drawing(double Width, double Height, IReadOnlyList<DrawingOperation> Operations);
