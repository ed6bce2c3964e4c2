using OppnaDrogscener.Pdf.Structure;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>Writes the structure tree: elements, parent tree, identifiers, role map (ISO 32000-1 §14.7).</summary>
internal sealed class StructureWriter(
    PdfFile file, ObjectNumbers numbers, StructureNode root, IReadOnlyList<PaintedPage> pages, AnnotationWriter annotations)
{
    private readonly SortedDictionary<string, int> identified = new(StringComparer.Ordinal);

    internal void Write()
    {
        Number(root);
        WriteTree(root);
        WriteRoot(WriteParentTree());
    }

    private void Number(StructureNode node)
    {
        node.ObjectNumber = file.Reserve();
        if (node.Id is { } id)
        {
            identified.Add(id, node.ObjectNumber);
        }

        foreach (var kid in node.Kids)
        {
            if (kid.Node is { } child)
            {
                Number(child);
            }
        }
    }

    private void WriteTree(StructureNode node)
    {
        WriteElement(node, node.ObjectNumber);
        foreach (var kid in node.Kids)
        {
            if (kid.Node is { } child)
            {
                WriteTree(child);
            }
        }
    }

    private void WriteRoot(int parentTree)
    {
        var into = file.Begin(numbers.StructureRoot);
        into.Syntax($"<</Type /StructTreeRoot /K [{root.ObjectNumber} 0 R] /ParentTree {parentTree} 0 R ");
        into.Syntax($"/ParentTreeNextKey {pages.Count + pages.Sum(page => page.Links.Count)} /RoleMap <</Title /P>>");
        if (identified.Count > 0)
        {
            into.Syntax(" /IDTree <</Names [");
            foreach (var (id, number) in identified)
            {
                into.AsciiString(id).Syntax($" {number} 0 R ");
            }

            into.Syntax("]>>");
        }

        into.Syntax(">>");
        file.End();
    }

    private int WriteParentTree()
    {
        var tree = file.Reserve();
        var into = file.Begin(tree).Syntax("<</Nums [");
        for (var i = 0; i < pages.Count; i++)
        {
            into.Syntax($"{i} [");
            foreach (var owner in pages[i].Owners)
            {
                into.Syntax($"{owner.ObjectNumber} 0 R ");
            }

            into.Syntax("]\n");
        }

        var key = pages.Count;
        foreach (var link in annotations.InKeyOrder)
        {
            into.Syntax($"{key++} {link.Element.ObjectNumber} 0 R\n");
        }

        into.Syntax("]>>");
        file.End();
        return tree;
    }

    private void WriteElement(StructureNode node, int number)
    {
        var parent = node.Parent is { } above ? above.ObjectNumber : numbers.StructureRoot;
        var into = file.Begin(number);
        into.Syntax($"<</Type /StructElem /S /{node.Role} /P {parent} 0 R");
        if (node.Alternative is { } alternative)
        {
            into.Syntax(" /Alt ").TextString(alternative);
        }

        if (node.Id is { } id)
        {
            into.Syntax(" /ID ").AsciiString(id);
        }

        StructureAttributeWriter.Write(into, node.Attributes);
        WriteKids(into, node);
        into.Syntax(">>");
        file.End();
    }

    private static int FirstPage(IReadOnlyList<StructureKid> kids)
    {
        foreach (var kid in kids)
        {
            if (kid.Node is null)
            {
                return kid.Page;
            }
        }

        return -1;
    }

    private void WriteKids(ByteBuffer into, StructureNode node)
    {
        var kids = node.Kids;
        var page = FirstPage(kids);
        if (page >= 0)
        {
            into.Syntax($" /Pg {numbers.Pages[page]} 0 R");
        }

        into.Syntax(" /K [");
        foreach (var kid in kids)
        {
            if (kid.Node is { } child)
            {
                into.Syntax($"{child.ObjectNumber} 0 R ");
            }
            else if (kid.IsAnnotation)
            {
                into.Syntax($"<</Type /OBJR /Obj {annotations.Of(kid.Page)[kid.Number]} 0 R /Pg {numbers.Pages[kid.Page]} 0 R>> ");
            }
            else if (kid.Page == page)
            {
                into.Syntax($"{kid.Number} ");
            }
            else
            {
                into.Syntax($"<</Type /MCR /Pg {numbers.Pages[kid.Page]} 0 R /MCID {kid.Number}>> ");
            }
        }

        into.Syntax("]");
    }
}
