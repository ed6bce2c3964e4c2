using System.Globalization;
using System.Text;

namespace OppnaDrogscener.Pdf.Typesetting;

/// <summary>Collects what is wrong with the document's text and structure, up to a number that a person can use.</summary>
internal sealed class ProblemList
{
    private const int Most = 100;
    private const int Around = 24;
    private readonly List<PdfProblem> problems = [];

    internal IReadOnlyList<PdfProblem> Problems => problems;

    internal bool Any => problems.Count > 0;

    internal void Add(PdfProblemCode code, string? context, string? sourcePath)
    {
        if (problems.Count < Most)
        {
            problems.Add(new PdfProblem(code) { Context = context, SourcePath = sourcePath });
        }
    }

    /// <summary>Reports a character in a text, with its surroundings.</summary>
    /// <param name="code">Why the character is refused.</param>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="at">Where in the text.</param>
    /// <param name="character">Its code point.</param>
    /// <param name="sourcePath">The field that the text comes from.</param>
    internal void AddCharacter(PdfProblemCode code, string text, int at, int character, string? sourcePath)
    {
        if (problems.Count >= Most)
        {
            return;
        }

        var length = character > 0xFFFF ? 2 : 1;
        var number = "U+" + character.ToString("X4", CultureInfo.InvariantCulture);
        var before = Printable(text[Math.Max(0, at - Around)..at]);
        var after = Printable(text[Math.Min(text.Length, at + length)..Math.Min(text.Length, at + length + Around)]);
        problems.Add(new PdfProblem(code)
        {
            Character = Rune.IsValid(character) ? new Rune(character).ToString() : null,
            CodePoint = number,
            Context = $"{before}[{number}]{after}",
            SourcePath = sourcePath,
        });
    }

    private static string Printable(string part) =>
        new([.. part.Select(c => char.IsControl(c) ? ' ' : char.IsSurrogate(c) ? '\uFFFD' : c)]);
}
