namespace OppnaDrogscener.Domain.Checks;

/// <summary>A sentence of the explanation: the key of its words in templates/checks, and the numbers that go into it.</summary>
public sealed record Statement(string Key, IReadOnlyDictionary<string, Value> Values)
{
    /// <summary>A statement with named values.</summary>
    public static Statement Of(string key, params IReadOnlyList<(string Name, Value Value)> values) =>
        new(key, values.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal));
}
