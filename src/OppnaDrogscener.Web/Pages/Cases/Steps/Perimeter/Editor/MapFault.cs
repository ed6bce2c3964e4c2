namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter.Editor;

/// <summary>Why an object cannot be used as it stands.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="At">Where, in the coordinates of the map; null when it is about the whole.</param>
internal sealed record MapFault(string Text, IReadOnlyList<double>? At);
