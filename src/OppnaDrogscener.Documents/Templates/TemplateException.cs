namespace OppnaDrogscener.Documents.Templates;

/// <summary>Broken templates or law data: the program refuses to start.</summary>
public sealed class TemplateException : Exception
{
    public TemplateException(TemplateProblem problem)
        : base(problem.ToString()) => Problem = problem;

    public TemplateException(TemplateProblem problem, Exception inner)
        : base(problem.ToString(), inner) => Problem = problem;

    /// <summary>Where and what.</summary>
    public TemplateProblem Problem { get; }
}
