using OppnaDrogscener.Pdf.Painting;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>A piece of content that stands on one page.</summary>
internal abstract class Fragment
{
    /// <summary>Points.</summary>
    internal required double Height { get; init; }

    /// <summary>Notes referred to in the fragment, in order.</summary>
    internal IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>What the notes take of the page, in points.</summary>
    internal double NotesHeight
    {
        get
        {
            double sum = 0;
            for (var i = 0; i < Notes.Count; i++)
            {
                sum += Notes[i].ReservedHeight;
            }

            return sum;
        }
    }

    /// <summary>Paints with the upper left corner at the given place, y growing downward.</summary>
    internal abstract void Paint(PagePainter painter, double x, double y);

    /// <summary>Tells the destinations inside which page they came to stand on.</summary>
    internal virtual void Locate(int page, double y)
    {
    }
}
