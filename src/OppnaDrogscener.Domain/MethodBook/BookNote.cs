using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.MethodBook;

/// <summary>Something that the book wants remembered, such as displacement.</summary>
/// <param name="Id">Kebab-case; equals the file's name.</param>
/// <param name="Title">A short heading.</param>
/// <param name="Source">The book's heading.</param>
/// <param name="Text">In our own words, Markdown.</param>
public sealed record BookNote(string Id, string Title, LawRef Source, string Text);
