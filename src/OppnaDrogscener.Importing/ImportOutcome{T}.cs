using System.Diagnostics.CodeAnalysis;

namespace OppnaDrogscener.Importing;

/// <summary>What was asked for, or why it is refused.</summary>
public sealed class ImportOutcome<T>
    where T : class
{
    internal ImportOutcome(T? value, ImportRefusal? refusal) => (Value, Refusal) = (value, refusal);

    /// <summary>What was asked for; null when refused.</summary>
    public T? Value { get; }

    /// <summary>Why it is refused; null when it is not.</summary>
    public ImportRefusal? Refusal { get; }

    /// <summary>Whether it is refused.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    [MemberNotNullWhen(false, nameof(Value))]
    public bool IsRefused => Refusal is not null;
}
