using OppnaDrogscener.Pdf.Compose;
using OppnaDrogscener.Pdf.Layout;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>Writes the bookmarks: one for each heading, nested as the headings are, the upper level open.</summary>
internal sealed class OutlineWriter(PdfFile file, ObjectNumbers numbers, IReadOnlyList<OutlineEntry> entries, IReadOnlyList<LaidOutPage> pages)
{
    /// <summary>Number of the outline's root, or null if there are no headings.</summary>
    internal int? Write()
    {
        if (entries.Count == 0)
        {
            return null;
        }

        var root = file.Reserve();
        var items = entries.Select(_ => file.Reserve()).ToList();
        var parents = Parents();
        for (var i = 0; i < entries.Count; i++)
        {
            WriteItem(i, parents, items, root);
        }

        var top = ChildrenOf(-1, parents);
        file.Begin(root).Syntax($"<</Type /Outlines /First {items[top[0]]} 0 R /Last {items[top[^1]]} 0 R /Count {top.Count}>>");
        file.End();
        return root;
    }

    /// <summary>The index of the entry above each; −1: the root.</summary>
    private int[] Parents()
    {
        var open = new Stack<int>();
        var result = new int[entries.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            while (open.Count > 0 && entries[open.Peek()].Level >= entries[i].Level)
            {
                open.Pop();
            }

            result[i] = open.Count > 0 ? open.Peek() : -1;
            open.Push(i);
        }

        return result;
    }

    private static List<int> ChildrenOf(int parent, int[] parents) =>
        [.. Enumerable.Range(0, parents.Length).Where(i => parents[i] == parent)];

    private void WriteItem(int index, int[] parents, List<int> items, int root)
    {
        var siblings = ChildrenOf(parents[index], parents);
        var children = ChildrenOf(index, parents);
        var position = siblings.IndexOf(index);
        var entry = entries[index];
        var into = file.Begin(items[index]).Syntax("<</Title ").TextString(entry.Text);
        into.Syntax($" /Parent {(parents[index] < 0 ? root : items[parents[index]])} 0 R");
        if (position > 0)
        {
            into.Syntax($" /Prev {items[siblings[position - 1]]} 0 R");
        }

        if (position < siblings.Count - 1)
        {
            into.Syntax($" /Next {items[siblings[position + 1]]} 0 R");
        }

        if (children.Count > 0)
        {
            into.Syntax($" /First {items[children[0]]} 0 R /Last {items[children[^1]]} 0 R /Count {-children.Count}");
        }

        var top = pages[entry.Place.Page].Setup.Height - entry.Place.Top + 6;
        into.Syntax($" /Dest [{numbers.Pages[entry.Place.Page]} 0 R /XYZ null {top} null]>>");
        file.End();
    }
}
