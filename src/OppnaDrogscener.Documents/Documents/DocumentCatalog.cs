namespace OppnaDrogscener.Documents.Documents;

/// <summary>Every document there is, found by its type.</summary>
public static class DocumentCatalog
{
    /// <summary>By id.</summary>
    public static IReadOnlyList<CaseDocument> All { get; } =
    [
        .. typeof(CaseDocument).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CaseDocument)) && !type.IsAbstract)
            .Select(type => (CaseDocument)Activator.CreateInstance(type)!)
            .OrderBy(document => document.Id, StringComparer.Ordinal),
    ];

    /// <summary>The document with an id; null when there is none.</summary>
    public static CaseDocument? Find(string id) => All.FirstOrDefault(document => document.Id == id);
}
