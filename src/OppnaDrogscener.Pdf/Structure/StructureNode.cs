namespace OppnaDrogscener.Pdf.Structure;

/// <summary>
/// An element of the structure tree (ISO 32000-1 §14.7). Its children are added in reading order: blocks when they are composed,
/// pieces of text when they are painted.
/// </summary>
internal sealed class StructureNode(string role)
{
    private StructureKid[] kids = [];
    private int count;
    private List<StructureNode>? trailing;

    /// <summary>A standard structure type, or <c>Title</c>, which the role map makes a P.</summary>
    internal string Role => role;

    internal StructureNode? Parent { get; private set; }

    /// <summary>The number of its object in the file, from when the tree is written.</summary>
    internal int ObjectNumber { get; set; }

    /// <summary>Children in reading order, those that come last included.</summary>
    internal IReadOnlyList<StructureKid> Kids =>
        trailing is null ? new ArraySegment<StructureKid>(kids, 0, count) : [.. kids.Take(count), .. trailing.Select(StructureKid.Of)];

    /// <summary>Alt: what a picture shows.</summary>
    internal string? Alternative { get; init; }

    /// <summary>ID: unique in the document.</summary>
    internal string? Id { get; init; }

    internal StructureAttributes? Attributes { get; init; }

    /// <summary>Adds an element at the end.</summary>
    internal StructureNode Add(StructureNode child)
    {
        child.Parent = this;
        Append(StructureKid.Of(child));
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

    internal void AddMark(int page, int mark) => Append(StructureKid.Marked(page, mark));

    internal void AddAnnotation(int page, int annotation) => Append(StructureKid.Annotation(page, annotation));

    /// <summary>Most elements have one child, and a long document has a hundred thousand elements: no list for each.</summary>
    private void Append(StructureKid kid)
    {
        if (count == kids.Length)
        {
            Array.Resize(ref kids, Math.Max(1, 2 * count));
        }

        kids[count++] = kid;
    }
}
