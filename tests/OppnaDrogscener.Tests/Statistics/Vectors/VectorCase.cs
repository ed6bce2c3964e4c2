using System.Text.Json;

namespace OppnaDrogscener.Tests.Statistics.Vectors;

/// <summary>One vector: inputs and expected values as they stand in the file.</summary>
public sealed record VectorCase(string Group, string Id, JsonElement Inputs, JsonElement Expected, double Tolerance)
{
    public bool Has(params string[] names) => Array.TrueForAll(names, name => Inputs.TryGetProperty(name, out _));

    public double Number(string name) => Inputs.GetProperty(name).GetDouble();

    public double Number(string name, double otherwise) => Has(name) ? Number(name) : otherwise;

    public int Whole(string name) => checked((int)Inputs.GetProperty(name).GetDouble());

    public IReadOnlyList<double> Numbers(string name) => Numbers(Inputs.GetProperty(name));

    public IReadOnlyList<int> Wholes(string name) => [.. Numbers(name).Select(number => checked((int)number))];

    public IReadOnlyList<IReadOnlyList<double>> Rows(string name) => [.. Inputs.GetProperty(name).EnumerateArray().Select(Numbers)];

    public string Text(string name) => Inputs.GetProperty(name).GetString()!;

    /// <summary>The keys of an expected object, such as densities: the question is put there.</summary>
    public IEnumerable<string> ExpectedKeys(string name) =>
        Expected.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject().Select(property => property.Name)
            : [];

    /// <summary>The answer to a question whose inputs have a shape that nobody has taught us.</summary>
    public InvalidOperationException UnknownShape() =>
        new($"{Group}: no way to run inputs of the shape {string.Join(", ", Inputs.EnumerateObject().Select(p => p.Name))}.");

    public static IReadOnlyList<double> Numbers(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetDouble())];
}
