namespace OppnaDrogscener.Documents.Figures;

/// <summary>A path that is filled (even–odd rule, so that holes stay open), stroked, or both.</summary>
public sealed record DrawnPath(IReadOnlyList<PathStep> Steps, Colour? Fill, Stroke? Stroke) : DrawingElement;
