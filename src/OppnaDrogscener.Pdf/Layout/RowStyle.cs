using OppnaDrogscener.Pdf.Drawings;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>The look of a row. Lengths in points.</summary>
/// <param name="Width">From edge to edge.</param>
/// <param name="PaddingTop">Above the text.</param>
/// <param name="PaddingBottom">Below the text.</param>
internal sealed record RowStyle(double Width, double PaddingTop, double PaddingBottom)
{
    /// <summary>Height of an empty row's text.</summary>
    internal double LeastHeight { get; init; }

    /// <summary>Null: no rule below.</summary>
    internal Colour? RuleBelow { get; init; }

    internal double RuleBelowWidth { get; init; } = 0.5;

    /// <summary>Null: no rule above.</summary>
    internal Colour? RuleAbove { get; init; }

    internal Colour? Fill { get; init; }
}
