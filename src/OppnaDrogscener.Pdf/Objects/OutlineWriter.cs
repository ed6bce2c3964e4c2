using OppnaDrogscener.Pdf.Compose;
using OppnaDrogscener.Pdf.Layout;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>Writes the bookmarks: one for each heading, nested as the headings are, the upper level open.</summary>
internal sealed class OutlineWriter(PdfFile file, ObjectNumbers numbers, IReadOnlyList<OutlineEntry> entries, IReadOnlyList<LaidOutPage> pages)
{
    /// <summary>A bookmark shows a little of what is above its heading, in points.</summary>
    private const double AboveTarget = 6;

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
        var children = Enumerable.Range(0, entries.Count).ToLookup(i => parents[i]);
        foreach (var group in children)
        {
            WriteGroup([.. group], group.Key < 0 ? root : items[group.Key], children, items);
        }

        var top = children[-1].ToList();
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

    private void WriteGroup(List<int> siblings, int parent, ILookup<int, int> children, List<int> items)
    {
        for (var i = 0; i < siblings.Count; i++)
        {
            var entry = entries[siblings[i]];
            var into = file.Begin(items[siblings[i]]).Syntax("<</Title ").TextString(entry.Text).Syntax($" /Parent {parent} 0 R");
            if (i > 0)
            {
                into.Syntax($" /Prev {items[siblings[i - 1]]} 0 R");
            }

            if (i < siblings.Count - 1)
            {
                into.Syntax($" /Next {items[siblings[i + 1]]} 0 R");
            }

            var below = children[siblings[i]].ToList();
            if (below.Count > 0)
            {
                into.Syntax($" /First {items[below[0]]} 0 R /Last {items[below[^1]]} 0 R /Count {-below.Count}");
            }

            var top = pages[entry.Place.Page].Setup.Height - entry.Place.Top + AboveTarget;
            into.Syntax($" /Dest [{numbers.Pages[entry.Place.Page]} 0 R /XYZ null {top} null]>>");
            file.End();
        }
    }
}
