using OppnaDrogscener.Documents.Templates;

namespace OppnaDrogscener.Tests.Support;

/// <summary>The repository's own templates, read once, and copies with one file changed.</summary>
public static class TestTemplates
{
    public static TemplateSet Real { get; } = TemplateSet.Load(TemplateFolder.Open(RepositoryFolder.PathTo("templates")));

    /// <summary>The repository's folder with one file replaced or added; without it when the text is null. Its English is left out, which would else be refused first.</summary>
    public static TemplateFolder With(string path, Func<string, string?> change)
    {
        var files = TemplateFolder.Open(RepositoryFolder.PathTo("templates")).Files;
        var old = files.FirstOrDefault(file => file.Path == path)?.Text ?? "";
        var rest = files.Where(file => file.Path != path && file.Path != path.Replace(".md", ".en.md", StringComparison.Ordinal));
        return TemplateFolder.Of(change(old) is { } text ? [.. rest, new TemplateFile(path, text)] : rest);
    }
}
