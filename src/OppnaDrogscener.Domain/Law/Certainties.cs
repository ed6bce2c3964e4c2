namespace OppnaDrogscener.Domain.Law;

/// <summary>The written marks of certainty: V, V2, M and I.</summary>
public static class Certainties
{
    /// <summary>Every mark, surest first.</summary>
    public static IReadOnlyList<string> Marks { get; } = ["V", "V2", "M", "I"];

    public static string ToMark(Certainty certainty) => Marks[(int)certainty];

    public static bool TryParse(string? mark, out Certainty certainty)
    {
        var index = Marks.ToList().IndexOf(mark ?? "");
        certainty = index < 0 ? Certainty.Inference : (Certainty)index;
        return index >= 0;
    }

    /// <summary>The less sure of two: a chain of statements is as sure as its weakest.</summary>
    public static Certainty Weakest(Certainty one, Certainty other) => one > other ? one : other;
}
