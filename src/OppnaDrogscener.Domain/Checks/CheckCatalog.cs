namespace OppnaDrogscener.Domain.Checks;

/// <summary>Every check there is, found by its type.</summary>
public static class CheckCatalog
{
    /// <summary>In the order they are shown.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
        .. typeof(Check).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Check)) && !type.IsAbstract)
            .Select(type => (Check)Activator.CreateInstance(type)!)
            .OrderBy(check => check.Order),
    ];
}
