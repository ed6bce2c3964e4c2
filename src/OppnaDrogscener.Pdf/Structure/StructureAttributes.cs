namespace OppnaDrogscener.Pdf.Structure;

/// <summary>Attributes of a structure element (ISO 32000-1 §14.8.5). What is null is left out.</summary>
internal sealed class StructureAttributes
{
    /// <summary>Row or Column, for TH.</summary>
    internal string? Scope { get; init; }

    internal int ColumnSpan { get; init; } = 1;

    /// <summary>Ids of the header cells of a TD or TH, where Scope does not say it.</summary>
    internal IReadOnlyList<string> Headers { get; init; } = [];

    internal string? Summary { get; init; }

    /// <summary>None, Disc, Decimal, LowerAlpha …</summary>
    internal string? ListNumbering { get; init; }

    /// <summary>Where a picture stands on its page: left, bottom, right, top in PDF's coordinates. Known once painted.</summary>
    internal double[]? Box { get; set; }
}
