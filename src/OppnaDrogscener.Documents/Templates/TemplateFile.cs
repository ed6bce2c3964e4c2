namespace OppnaDrogscener.Documents.Templates;

/// <summary>A text file under templates/, read at start.</summary>
/// <param name="Path">Path from the folder, with forward slashes, such as <c>law/metodboken/law.md</c>.</param>
/// <param name="Text">The content with Unix line ends.</param>
public sealed record TemplateFile(string Path, string Text)
{
    /// <summary>The file name without folder and without <c>.md</c>.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folder, such as <c>law/metodboken</c>; empty at the top.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

    /// <summary>An error at a line of this file.</summary>
    public TemplateException Error(int line, string message, IEnumerable<string>? allowed = null) =>
        new(new TemplateProblem(Path, line, message, [.. allowed ?? []]));
}
