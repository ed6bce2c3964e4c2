using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.MethodBook;

/// <summary>One of the ten signs of an open drug scene.</summary>
/// <param name="Id">Kebab-case.</param>
/// <param name="Number">1 to 10, the book's own order.</param>
/// <param name="Text">The sign in our own words.</param>
/// <param name="Source">The book's heading.</param>
public sealed record Indicator(string Id, int Number, string Text, LawRef Source);
