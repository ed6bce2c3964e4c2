namespace OppnaDrogscener.Web.Workflow;

/// <summary>Values chosen in a list keep the order that they had, so that an answer that says the same is the same.</summary>
public static class KeptOrder
{
    /// <summary>The chosen values: those there were in their order, then the new ones in the order of the page.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> before, IReadOnlyCollection<T> chosen) =>
        [.. before.Where(chosen.Contains), .. chosen.Where(value => !before.Contains(value)).Distinct()];
}
