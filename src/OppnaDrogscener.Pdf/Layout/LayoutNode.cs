namespace OppnaDrogscener.Pdf.Layout;

/// <summary>
/// Content of known width that can be cut into pieces that follow each other down the pages. Immutable: taking a piece gives
/// the piece and a node for what is left, so that a choice can be tried and dropped.
/// </summary>
internal abstract class LayoutNode
{
    /// <summary>Room wished above, in points; the larger of two neighbours' wishes is used, and none at the top.</summary>
    internal double SpaceBefore { get; init; }

    /// <summary>Room wished below, in points.</summary>
    internal double SpaceAfter { get; init; }

    /// <summary>True: the page must not end right after this.</summary>
    internal bool KeepWithNext { get; init; }

    /// <summary>True: the page must not end right before this, though what is before it is split for that: a source line under a table.</summary>
    internal bool KeepWithPrevious { get; init; }

    /// <summary>Takes as much as fits.</summary>
    /// <param name="room">What is left of the page.</param>
    /// <param name="force">True: the page is empty, so something must be taken even if it is too tall or splits badly.</param>
    internal abstract Taken Take(Room room, bool force);
}
