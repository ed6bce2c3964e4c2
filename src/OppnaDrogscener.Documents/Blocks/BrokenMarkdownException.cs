namespace OppnaDrogscener.Documents.Blocks;

/// <summary>A text file of the product cannot be used; the program refuses to start. Never thrown for what a user typed.</summary>
public sealed class BrokenMarkdownException : Exception
{
    public BrokenMarkdownException()
    {
    }

    public BrokenMarkdownException(string message)
        : base(message)
    {
    }

    public BrokenMarkdownException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <param name="file">The file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="problem">What is wrong and what is allowed.</param>
    public BrokenMarkdownException(string file, int line, string problem)
        : base($"{file}({line}): {problem}")
    {
    }
}
