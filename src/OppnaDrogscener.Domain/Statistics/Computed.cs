namespace OppnaDrogscener.Domain.Statistics;

/// <summary>A figure, or the reason why it is withheld. Never both, never neither.</summary>
public readonly record struct Computed<T>
    where T : class
{
    private Computed(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    /// <summary>The figure; null when withheld.</summary>
    public T? Value { get; }

    /// <summary>Why it is withheld; null when there is a figure.</summary>
    public Refusal? Refusal { get; }

    public static implicit operator Computed<T>(T value) => new(value, null);

    public static implicit operator Computed<T>(Refusal refusal) => new(null, refusal);
}
