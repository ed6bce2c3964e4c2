namespace OppnaDrogscener.Benchmarks.Measuring;

/// <summary>A row of the table.</summary>
/// <param name="Work">What was done.</param>
/// <param name="Goal">What it should cost.</param>
/// <param name="Measured">What it cost.</param>
/// <param name="Spread">How sure that is: quartiles, number of pairs.</param>
public sealed record Finding(string Work, string Goal, string Measured, string Spread)
{
    /// <summary>The head of the table, in Markdown.</summary>
    public static string Head => "| Work | Goal | Measured | Spread |\n|---|---|---|---|";

    /// <summary>The row, in Markdown.</summary>
    public string Row => $"| {Work} | {Goal} | {Measured} | {Spread} |";
}
