namespace OppnaDrogscener.Documents.Templates;

/// <summary>A fault in a template: where, what, and what is allowed instead.</summary>
/// <param name="File">Path from templates/.</param>
/// <param name="Line">Line, counted from 1; 0 when the fault is not at a line.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Allowed">What may stand there; empty when there is no list.</param>
public sealed record TemplateProblem(string File, int Line, string Message, IReadOnlyList<string> Allowed)
{
    /// <summary>One line for a log or a terminal.</summary>
    public override string ToString()
    {
        var place = Line > 0 ? $"templates/{File}:{Line}" : $"templates/{File}".TrimEnd('/');
        return $"{place}: {Message}{(Allowed.Count > 0 ? "; allowed: " + string.Join(", ", Allowed) : "")}";
    }
}
