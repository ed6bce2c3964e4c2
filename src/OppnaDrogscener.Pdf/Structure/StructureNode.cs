namespace OppnaDrogscener.Pdf.Structure;

/// <summary>
/// An element of the structure tree (ISO 32000-1 §14.7). Its children are added in reading order: blocks when they are composed,
/// pieces of text when they are painted.
/// </summary>
internal sealed class StructureNode(string role)
{
    private readonly List<StructureKid> kids = new(1);
    private List<StructureNode>? trailing;

    /// <summary>A standard structure type, or <c>Title</c>, which the role map makes a P.</summary>
    internal string Role => role;

    internal StructureNode? Parent { get; private set; }

    /// <summary>Children in reading order, those that come last included.</summary>
    internal IReadOnlyList<StructureKid> Kids => trailing is null ? kids : [.. kids, .. trailing.Select(StructureKid.Of)];

    /// <summary>Alt: what a picture shows.</summary>
    internal string? Alternative { get; init; }

    /// <summary>ID: unique in the document.</summary>
    internal string? Id { get; init; }

    internal StructureAttributes? Attributes { get; init; }

    /// <summary>Adds an element at the end.</summary>
    internal StructureNode Add(StructureNode child)
    {
        child.Parent = this;
        kids.Add(StructureKid.Of(child));
        return child;
    }

    /// <summary>Adds an element that is read after everything else in this one: a note after its paragraph.</summary>
    internal StructureNode AddLast(StructureNode child)
    {
        child.Parent = this;
        (trailing ??= []).Add(child);
        return child;
    }

    /// <summary>Adds an inline element where the text has come to, the first time it is met.</summary>
    internal void AddOnce(StructureNode child)
    {
        if (child.Parent is null)
        {
            Add(child);
        }
    }

    internal void AddMark(int page, int mark) => kids.Add(StructureKid.Marked(page, mark));

    internal void AddAnnotation(int page, int annotation) => kids.Add(StructureKid.Annotation(page, annotation));
}
