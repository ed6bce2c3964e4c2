using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>Numbers tables and figures in the order they come to stand in the document.</summary>
/// <param name="words">The words.</param>
public sealed class Numbering(Words words)
{
    private int tables;
    private int figures;

    /// <summary>"Tabell 3. …" for the next table.</summary>
    public string Table(string caption) => words.Fill("table-label", ("number", SwedishText.Number(++tables)), ("caption", caption));

    /// <summary>"Figur 2. …" for the next figure.</summary>
    public string Figure(string caption) => words.Fill("figure-label", ("number", SwedishText.Number(++figures)), ("caption", caption));
}
