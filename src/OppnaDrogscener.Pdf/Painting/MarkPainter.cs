using OppnaDrogscener.Pdf.Structure;

namespace OppnaDrogscener.Pdf.Painting;

/// <summary>
/// Marked content: everything painted is either tied to an element of the structure tree or an artifact (ISO 14289-1 §7.1).
/// A mark stays open while what follows belongs to the same.
/// </summary>
internal sealed class MarkPainter(int page, ContentStream content)
{
    private readonly List<StructureNode> owners = [];
    private StructureNode? current;
    private ArtifactKind? artifact;
    private int repeats;

    /// <summary>The element of each mark on the page, by its number.</summary>
    internal IReadOnlyList<StructureNode> Owners => owners;

    /// <summary>True: what is painted now is a copy, and is an artifact whatever it was.</summary>
    internal bool IsRepeat => repeats > 0;

    internal void BeginRepeat() => repeats++;

    internal void EndRepeat() => repeats--;

    /// <summary>What is painted next belongs to the element.</summary>
    internal void Enter(StructureNode node)
    {
        if (IsRepeat)
        {
            Enter(ArtifactKind.Repeat);
            return;
        }

        if (ReferenceEquals(current, node))
        {
            return;
        }

        Close();
        current = node;
        node.AddMark(page, owners.Count);
        content.Buffer.Syntax($"/{node.Role} <</MCID {owners.Count}>> BDC\n");
        owners.Add(node);
    }

    /// <summary>What is painted next is decoration.</summary>
    internal void Enter(ArtifactKind kind)
    {
        if (artifact == kind)
        {
            return;
        }

        Close();
        artifact = kind;
        content.Buffer.Syntax(kind switch
        {
            ArtifactKind.Header => "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC\n",
            ArtifactKind.Footer => "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC\n",
            ArtifactKind.Repeat => "/Artifact <</Type /Pagination>> BDC\n",
            _ => "/Artifact <</Type /Layout>> BDC\n",
        });
    }

    /// <summary>Ends the open mark, if any.</summary>
    internal void Close()
    {
        if (current is not null || artifact is not null)
        {
            content.Buffer.Syntax("EMC\n");
        }

        (current, artifact) = (null, null);
    }
}
