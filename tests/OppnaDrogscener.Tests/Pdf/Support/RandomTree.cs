using OppnaDrogscener.Pdf.Blocks;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>A document of random blocks in which every word is numbered in reading order: <c>ord1x</c>, <c>ord2x</c> …</summary>
/// <param name="Document">What is written.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="IsPlain">
/// True: text taken out in the order of painting is in reading order too. False: notes at the foot of the page, rows that go on
/// to the next page or remarks at the side put later words before earlier ones.
/// </param>
public sealed record RandomTree(PdfDocument Document, int Words, bool IsPlain);
