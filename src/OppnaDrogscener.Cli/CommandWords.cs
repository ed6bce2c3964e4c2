using OppnaDrogscener.Documents.Templates;

namespace OppnaDrogscener.Cli;

/// <summary>What the command line says, from templates/command-line.md.</summary>
public sealed class CommandWords(TextLibrary texts)
{
    private readonly DocumentText text = texts.Text("command-line", DateOnly.MaxValue);

    /// <summary>A word with its values.</summary>
    public string this[string key, params IReadOnlyList<(string Name, string Value)> values] =>
        text.Word(key).Fill(values.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal));

    /// <summary>A refusal in the words of a key.</summary>
    public BadInputException Bad(string key, params IReadOnlyList<(string Name, string Value)> values) => new(this[key, values]);

    /// <summary>The line on standard error. A line break inside a name from outside never makes it two.</summary>
    public string Error(string problem) => this["error", ("problem", problem.ReplaceLineEndings(" "))];
}
