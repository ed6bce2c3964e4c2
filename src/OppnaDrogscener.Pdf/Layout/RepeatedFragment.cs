using OppnaDrogscener.Pdf.Painting;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>A copy of something that stands on an earlier page: painted as decoration, without links, notes or tags.</summary>
internal sealed class RepeatedFragment : Fragment
{
    private readonly Fragment original;

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    internal RepeatedFragment(Fragment original)
    {
        this.original = original;
        Height = original.Height;
    }

    internal override void Paint(PagePainter painter, double x, double y)
    {
        painter.Marks.BeginRepeat();
        original.Paint(painter, x, y);
        painter.Marks.EndRepeat();
    }
}
