namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Content in a filled frame. It may run over several pages.</summary>
/// <param name="Content">What stands in the box.</param>
public sealed record NoticeBox(IReadOnlyList<Block> Content) : Block
{
    public BoxTone Tone { get; init; }

    /// <summary>A line in semi-bold at the top. Not a heading.</summary>
    public string? Title { get; init; }
}
