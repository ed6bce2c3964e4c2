namespace OppnaDrogscener.Pdf.Typesetting;

/// <summary>A line of running text: cells from <paramref name="Start"/> up to but not including <paramref name="End"/>.</summary>
/// <param name="Start">First cell.</param>
/// <param name="End">After the last cell, trailing spaces included.</param>
/// <param name="Width">In points, trailing spaces left out.</param>
internal readonly record struct TextLine(int Start, int End, double Width);
