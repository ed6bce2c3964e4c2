namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Small and raised. Prefer the characters ² and ³ for powers.</summary>
/// <param name="Content">What is raised.</param>
public sealed record Superscript(IReadOnlyList<Inline> Content) : Inline;
