namespace OppnaDrogscener.Pdf.Fonts;

/// <summary>A parsed TrueType font.</summary>
internal sealed class TrueTypeFont
{
    internal static TrueTypeFont Parse(byte[] content) => throw new InvalidDataException($"{content.Length} bytes.");
}
