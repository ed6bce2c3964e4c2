using OppnaDrogscener.Documents.Figures;

namespace OppnaDrogscener.Documents.Blocks;

/// <summary>A drawing with its caption and the words that replace it for those who cannot see it.</summary>
/// <param name="Drawing">What is drawn.</param>
/// <param name="Caption">Shown under the drawing, with its number ("Figur 1. …").</param>
/// <param name="AlternativeText">The whole message of the figure in words.</param>
/// <param name="Id">Unique in the document.</param>
public sealed record Figure(Drawing Drawing, string Caption, string AlternativeText, string Id) : Block;
