namespace OppnaDrogscener.Pdf.Compose;

/// <summary>A composed cell.</summary>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Span">How many columns it covers.</param>
/// <param name="Content">What it holds.</param>
internal sealed record ComposedCell(int Column, int Span, Piece Content);
