namespace OppnaDrogscener.Domain.Publicity;

/// <summary>Words of a case that a public version would leave out.</summary>
/// <param name="Path">Where they stand, such as <c>$.facts.place.description</c>.</param>
/// <param name="Text">The words.</param>
public sealed record PartText(string Path, string Text);
