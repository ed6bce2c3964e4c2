using OppnaDrogscener.Pdf.Layout;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>Writes the page tree, flat, and the page objects.</summary>
internal sealed class PageWriter(
    PdfFile file, ObjectNumbers numbers, IReadOnlyList<LaidOutPage> pages, AnnotationWriter annotations)
{
    internal void Write()
    {
        var tree = file.Begin(numbers.PageTree).Syntax("<</Type /Pages /Kids [");
        foreach (var page in numbers.Pages)
        {
            tree.Syntax($"{page} 0 R ");
        }

        tree.Syntax($"] /Count {pages.Count}>>");
        file.End();
        for (var i = 0; i < pages.Count; i++)
        {
            WritePage(i);
        }
    }

    private void WritePage(int index)
    {
        var setup = pages[index].Setup;
        var into = file.Begin(numbers.Pages[index]);
        into.Syntax($"<</Type /Page /Parent {numbers.PageTree} 0 R /MediaBox [0 0 {setup.Width} {setup.Height}] /Resources {numbers.Resources} 0 R ");
        into.Syntax($"/Contents {numbers.Contents[index]} 0 R /StructParents {index} /Tabs /S");
        if (annotations.Of(index).Count > 0)
        {
            into.Syntax(" /Annots [");
            foreach (var annotation in annotations.Of(index))
            {
                into.Syntax($"{annotation} 0 R ");
            }

            into.Syntax("]");
        }

        into.Syntax(">>");
        file.End();
    }
}
