using OppnaDrogscener.Pdf.Layout;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>A composed block: checked, shaped and tagged, its width not yet decided.</summary>
/// <param name="LeastWidth">Below this, words are broken. Points.</param>
/// <param name="FullWidth">At this, no line is broken that need not be. Points.</param>
/// <param name="LayOut">Makes the node at a width, on pages of a frame. Called once.</param>
internal sealed record Piece(double LeastWidth, double FullWidth, Func<double, PageFrame, LayoutNode> LayOut)
{
    internal static Piece Nothing { get; } = new(0, 0, (_, _) => new StackNode([]));

    /// <summary>Pieces under each other.</summary>
    internal static Piece Stack(IReadOnlyList<Piece> pieces) => pieces.Count == 1 ? pieces[0] : new(
        pieces.Count == 0 ? 0 : pieces.Max(piece => piece.LeastWidth),
        pieces.Count == 0 ? 0 : pieces.Max(piece => piece.FullWidth),
        (width, frame) => new StackNode([.. pieces.Select(piece => piece.LayOut(width, frame))]));
}
