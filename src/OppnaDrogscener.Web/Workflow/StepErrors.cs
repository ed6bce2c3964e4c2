namespace OppnaDrogscener.Web.Workflow;

/// <summary>The two kinds of errors: an answer that is missing, and one that cannot be understood.</summary>
public static class StepErrors
{
    private const string Missing = "-missing";

    /// <summary>Whether the error only says that an answer is wanted.</summary>
    public static bool AsksForAnswer(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.EndsWith(Missing, StringComparison.Ordinal);
    }
}
