namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>A column of a table.</summary>
/// <param name="Alignment">Numbers are set to <see cref="TextAlignment.End"/>.</param>
public sealed record TableColumn(TextAlignment Alignment = TextAlignment.Start)
{
    /// <summary>Share of the width in relation to other columns with a weight; null: from the content.</summary>
    public double? Weight { get; init; }

    /// <summary>Exact width in points; null: from weight or content.</summary>
    public double? Width { get; init; }
}
