namespace OppnaDrogscener.Documents.Templates;

/// <summary>A text with placeholders, and where it stands.</summary>
/// <param name="Text">The text; <c>{{name}}</c> is a placeholder.</param>
/// <param name="File">Path from templates/.</param>
/// <param name="Line">Line in the file, counted from 1.</param>
public sealed record TemplateText(string Text, string File, int Line)
{
    /// <summary>The names of the placeholders, each once, in the order of the text.</summary>
    public IReadOnlyList<string> Placeholders => Templates.Placeholders.NamesIn(this);

    /// <summary>The text with values put in.</summary>
    /// <exception cref="TemplateException">A placeholder has no value.</exception>
    public string Fill(IReadOnlyDictionary<string, string> values) => Templates.Placeholders.Fill(this, values);

    /// <summary>The text as it stands; for texts without placeholders.</summary>
    /// <exception cref="TemplateException">The text has a placeholder.</exception>
    public override string ToString() => Fill(new Dictionary<string, string>());
}
