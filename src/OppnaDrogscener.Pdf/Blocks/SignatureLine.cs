namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Lines to sign on, side by side, with a label under each. Never split.</summary>
/// <param name="Labels">One to three, e.g. place and date, signature.</param>
public sealed record SignatureLine(IReadOnlyList<string> Labels) : Block
{
    /// <summary>Room above the line to write in, in points.</summary>
    public double RoomAbove { get; init; } = 42;
}
