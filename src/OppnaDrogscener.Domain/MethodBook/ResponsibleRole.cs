using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.MethodBook;

/// <summary>An actor and what it does in the work against open drug scenes.</summary>
/// <param name="Id">Kebab-case; equals the file's name.</param>
/// <param name="Title">The actor's name.</param>
/// <param name="Source">The book's heading.</param>
/// <param name="Text">The part it plays, in our own words, Markdown.</param>
public sealed record ResponsibleRole(string Id, string Title, LawRef Source, string Text);
