using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>Every slot that a text may use, found by the types of the parts.</summary>
public static class SlotCatalog
{
    private static readonly Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots = typeof(DocumentPart).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DocumentPart)) && !type.IsAbstract)
        .Select(type => (DocumentPart)Activator.CreateInstance(type)!)
        .SelectMany(part => part.Slots)
        .ToDictionary(slot => slot.Key, slot => slot.Value, StringComparer.Ordinal);

    /// <summary>Their names in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Slots.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The blocks of a slot; null when there is no such slot.</summary>
    public static IReadOnlyList<Block>? Fill(string name, DocumentScope scope) => Slots.TryGetValue(name, out var slot) ? slot(scope) : null;
}
