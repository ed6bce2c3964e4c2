namespace OppnaDrogscener.Documents.Templates;

/// <summary>A part of a text: a <c>##</c> heading with an id, and the Markdown under it.</summary>
/// <param name="Id">Kebab-case, from <c>{#id}</c>.</param>
/// <param name="Heading">The heading without the id. May have placeholders.</param>
/// <param name="Body">The Markdown under the heading. May have placeholders.</param>
public sealed record TextSection(string Id, TemplateText Heading, TemplateText Body);
