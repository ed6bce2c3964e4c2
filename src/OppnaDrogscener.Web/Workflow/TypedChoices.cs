namespace OppnaDrogscener.Web.Workflow;

/// <summary>Several answers chosen from a list.</summary>
public static class TypedChoices
{
    /// <summary>
    /// The chosen values, each once: those that were known before in their known order, and the new ones after. A browser
    /// sends them in the order of the page, which is not the order of the facts.
    /// </summary>
    public static IReadOnlyList<T> Read<T>(IEnumerable<T> known, IEnumerable<T> chosen)
    {
        List<T> values = [.. chosen.Distinct()];
        List<T> before = [.. known.Where(values.Contains)];
        return [.. before, .. values.Except(before)];
    }

    /// <summary>The chosen texts.</summary>
    public static IReadOnlyList<string> ReadTexts(IEnumerable<string> known, IEnumerable<string> chosen) => Read(known, chosen.Where(text => text.Length > 0));
}
