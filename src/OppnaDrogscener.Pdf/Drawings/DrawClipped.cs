namespace OppnaDrogscener.Pdf.Drawings;

/// <summary>Operations of which only what is inside a path is seen.</summary>
/// <param name="Path">The opening (non-zero rule).</param>
/// <param name="Operations">What is painted through it.</param>
public sealed record DrawClipped(DrawingPath Path, IReadOnlyList<DrawingOperation> Operations) : DrawingOperation;
