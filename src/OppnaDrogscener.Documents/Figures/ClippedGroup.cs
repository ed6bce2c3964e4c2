namespace OppnaDrogscener.Documents.Figures;

/// <summary>Elements of which only what lies inside a path (non-zero rule) is seen.</summary>
public sealed record ClippedGroup(IReadOnlyList<PathStep> Clip, IReadOnlyList<DrawingElement> Elements) : DrawingElement;
