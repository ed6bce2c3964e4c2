using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>
/// Fills some of the slots (<c>[[name]]</c>) that the texts of documents may use, from the facts. Found by its type.
/// </summary>
public abstract class DocumentPart
{
    /// <summary>The slots that this part fills, by name. The blocks are made only when a text asks for them, in the order of the text.</summary>
    public abstract IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; }
}
