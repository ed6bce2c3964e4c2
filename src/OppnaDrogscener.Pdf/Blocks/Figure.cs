using OppnaDrogscener.Pdf.Drawings;

namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>A drawing: map, chart. Never split over pages; scaled down if it is wider or taller than the page.</summary>
/// <param name="Drawing">The picture.</param>
/// <param name="AlternativeText">What the picture shows, for those who cannot see it (ISO 14289-1 §7.3). Must not be empty.</param>
public sealed record Figure(Drawing Drawing, string AlternativeText) : Block
{
    /// <summary>Below the picture.</summary>
    public IReadOnlyList<Inline>? Caption { get; init; }

    /// <summary>Printed width in points; null: the drawing's own, or the column's if that is narrower.</summary>
    public double? Width { get; init; }

    public TextAlignment Alignment { get; init; }
}
