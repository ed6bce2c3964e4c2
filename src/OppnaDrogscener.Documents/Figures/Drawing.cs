namespace OppnaDrogscener.Documents.Figures;

/// <summary>A vector drawing that knows neither SVG nor PDF: one small model, two renderers.</summary>
/// <param name="Width">Width in points (1/72 inch).</param>
/// <param name="Height">Height in points.</param>
/// <param name="Elements">What is drawn, from the bottom up.</param>
public sealed record Drawing(double Width, double Height, IReadOnlyList<DrawingElement> Elements);
