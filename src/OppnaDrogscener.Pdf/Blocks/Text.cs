namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>
/// Words. Normalised to NFC; runs of spaces, tabs and the like are one space; a line feed is a line break; U+00A0 keeps words together.
/// Other control characters are refused.
/// </summary>
/// <param name="Value">Any Unicode text that the fonts can show, left to right.</param>
public sealed record Text(string Value) : Inline;
