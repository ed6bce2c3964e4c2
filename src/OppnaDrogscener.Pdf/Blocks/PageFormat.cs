namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Paper sizes of ISO 216.</summary>
public enum PageFormat
{
    /// <summary>210 × 297 mm.</summary>
    A4,

    /// <summary>297 × 420 mm, for maps and wide tables; folds to A4.</summary>
    A3,
}
