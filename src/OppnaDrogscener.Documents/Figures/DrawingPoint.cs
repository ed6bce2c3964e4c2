namespace OppnaDrogscener.Documents.Figures;

/// <summary>A point of a drawing, in points (1/72 inch) from the upper left corner; y grows downwards.</summary>
public readonly record struct DrawingPoint(double X, double Y);
