namespace OppnaDrogscener.Importing.Layouts;

/// <summary>Every layout there is.</summary>
public static class LayoutList
{
    /// <summary>The layouts, the one for any other list last.</summary>
    public static IReadOnlyList<Layout> All { get; } = [.. typeof(Layout).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Layout)) && !type.IsAbstract)
        .Select(type => (Layout)Activator.CreateInstance(type)!)
        .OrderBy(layout => layout is OtherLayout).ThenBy(layout => layout.Id, StringComparer.Ordinal)];

    /// <summary>The layout that a sheet has; the one for any other list when no other is recognised.</summary>
    public static LayoutMatch Recognise(IReadOnlyList<SampleRow> sample, Vocabulary words) =>
        All.Select(layout => layout.Match(sample, words)).OfType<LayoutMatch>().MaxBy(match => match.Score)!;
}
