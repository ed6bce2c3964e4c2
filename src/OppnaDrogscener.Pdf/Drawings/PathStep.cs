namespace OppnaDrogscener.Pdf.Drawings;

/// <summary>What a <see cref="PathSegment"/> does.</summary>
internal enum PathStep
{
    Move,
    Line,
    Cubic,
    Close,
}
