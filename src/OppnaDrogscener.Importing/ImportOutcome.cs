namespace OppnaDrogscener.Importing;

/// <summary>Makes outcomes.</summary>
public static class ImportOutcome
{
    /// <summary>A refusal.</summary>
    public static ImportOutcome<T> Refused<T>(ImportRefusal refusal)
        where T : class => new(null, refusal);

    /// <summary>What was asked for.</summary>
    public static ImportOutcome<T> Of<T>(T value)
        where T : class => new(value, null);

    /// <summary>
    /// Does some work on a file. Whatever a hostile file makes the libraries throw is a refusal: a file can be wrong, the program is not.
    /// </summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    internal static ImportOutcome<T> From<T>(Func<T> work)
        where T : class
    {
        try
        {
            return Of(work());
        }
        catch (ImportRefusedException refused)
        {
            return Refused<T>(refused.Refusal);
        }
        catch (Exception broken) when (broken is not (OperationCanceledException or OutOfMemoryException or ArgumentNullException))
        {
            return Refused<T>(new ImportRefusal(RefusalReasons.Damaged));
        }
    }
}
