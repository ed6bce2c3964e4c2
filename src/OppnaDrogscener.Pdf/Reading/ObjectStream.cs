namespace OppnaDrogscener.Pdf.Reading;

/// <summary>An unpacked object stream (ISO 32000-1 §7.5.7).</summary>
internal sealed class ObjectStream
{
    private const int MostObjects = 100_000;
    private readonly byte[] bytes;
    private readonly int[] offsets;

    private ObjectStream(byte[] bytes, int[] offsets) => (this.bytes, this.offsets) = (bytes, offsets);

    internal static ObjectStream Of(Dictionary<string, object?> entries, byte[] bytes, PdfReader reader)
    {
        if (reader.Resolve(entries.GetValueOrDefault("N")) is long count && count is >= 0 and <= MostObjects
            && reader.Resolve(entries.GetValueOrDefault("First")) is long first && first >= 0 && first <= bytes.Length)
        {
            var lexer = new PdfLexer(bytes);
            var offsets = new int[count];
            for (var i = 0; i < count; i++)
            {
                lexer.ReadInteger();
                offsets[i] = checked((int)(first + lexer.ReadInteger()));
            }

            return new ObjectStream(bytes, offsets);
        }

        throw PdfReadException.Damaged();
    }

    internal object? Read(int index) =>
        index >= 0 && index < offsets.Length && offsets[index] >= 0 && offsets[index] < bytes.Length
            ? new PdfLexer(bytes, offsets[index]).ReadObject()
            : throw PdfReadException.Damaged();
}
