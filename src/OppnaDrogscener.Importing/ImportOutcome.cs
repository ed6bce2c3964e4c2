using System.Diagnostics.CodeAnalysis;

namespace OppnaDrogscener.Importing;

/// <summary>What was asked for, or why it is refused.</summary>
public sealed class ImportOutcome<T>
    where T : class
{
    private ImportOutcome(T? value, ImportRefusal? refusal) => (Value, Refusal) = (value, refusal);

    /// <summary>What was asked for; null when refused.</summary>
    public T? Value { get; }

    /// <summary>Why it is refused; null when it is not.</summary>
    public ImportRefusal? Refusal { get; }

    /// <summary>Whether it is refused.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    [MemberNotNullWhen(false, nameof(Value))]
    public bool IsRefused => Refusal is not null;

    /// <summary>A refusal, handed on.</summary>
    public static ImportOutcome<T> Refused(ImportRefusal refusal) => new(null, refusal);

    /// <summary>What was asked for.</summary>
    public static ImportOutcome<T> Of(T value) => new(value, null);

    /// <summary>
    /// Does some work on a file. Whatever a hostile file makes the libraries throw is a refusal: a file can be wrong, the program is not.
    /// </summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    internal static ImportOutcome<T> From(Func<T> work)
    {
        try
        {
            return new ImportOutcome<T>(work(), null);
        }
        catch (ImportRefusedException refused)
        {
            return new ImportOutcome<T>(null, refused.Refusal);
        }
        catch (Exception broken) when (broken is not (OperationCanceledException or OutOfMemoryException or ArgumentNullException))
        {
            return new ImportOutcome<T>(null, new ImportRefusal(RefusalReasons.Damaged));
        }
    }
}
