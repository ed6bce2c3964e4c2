namespace OppnaDrogscener.Pdf.Typesetting;

/// <summary>A place in the document that links and bookmarks lead to. Filled in when the pages are made.</summary>
internal sealed class Destination
{
    /// <summary>From 0; −1 while it is not known.</summary>
    internal int Page { get; private set; } = -1;

    /// <summary>Distance from the top of the paper, in points.</summary>
    internal double Top { get; private set; }

    internal void Set(int page, double top)
    {
        if (Page < 0)
        {
            (Page, Top) = (page, top);
        }
    }
}
