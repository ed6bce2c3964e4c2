namespace OppnaDrogscener.Pdf.Layout;

/// <summary>Content that stays whole on one page if a page can hold it: a figure with its caption.</summary>
internal sealed class KeptNode(LayoutNode content) : LayoutNode
{
    internal override Taken Take(Room room, bool force)
    {
        var taken = content.Take(room, force);
        return taken.Rest is null || force ? taken : new Taken(null, this);
    }
}
