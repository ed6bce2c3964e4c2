using OppnaDrogscener.Pdf.Drawings;

namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>The look of a notice box.</summary>
/// <param name="Fill">Background.</param>
/// <param name="Border">Thin frame.</param>
/// <param name="Accent">The thick rule on the left and the title's colour.</param>
public sealed record BoxStyle(Colour Fill, Colour Border, Colour Accent);
