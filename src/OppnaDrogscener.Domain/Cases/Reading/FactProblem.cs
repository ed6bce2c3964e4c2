namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>
/// Why a case file is refused: where, what, and what is allowed. The words for the code stand in templates.
/// </summary>
/// <param name="Path">JSON path (RFC 9535) of the value, such as $.facts.perimeter.cameras[2].rangeMetres.</param>
/// <param name="Code">Kebab-case code of the problem.</param>
/// <param name="Found">What stood there, shortened to at most 80 characters; null when it has no text.</param>
/// <param name="Allowed">What is allowed, as values: names, limits or forms; empty when the code says it all.</param>
public sealed record FactProblem(string Path, string Code, string? Found, IReadOnlyList<string> Allowed)
{
    private const int ShownCharacters = 80;

    /// <summary>A problem whose found text is cut to what is worth showing.</summary>
    public static FactProblem At(string path, string code, string? found, params IReadOnlyList<string> allowed) =>
        new(path, code, Shorten(found), allowed);

    private static string? Shorten(string? found) =>
        found is null || found.Length <= ShownCharacters ? found : string.Concat(found.AsSpan(0, ShownCharacters), "…");
}
