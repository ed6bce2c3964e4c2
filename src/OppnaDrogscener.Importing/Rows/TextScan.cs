using System.Text;

namespace OppnaDrogscener.Importing.Rows;

/// <summary>How a file's bytes are to be read as text, found by looking at all of them.</summary>
/// <param name="Name">UTF-8, UTF-16, ISO-8859-1 or Windows-1252.</param>
/// <param name="Reason">mark, valid, ascii, latin or windows: what decided.</param>
/// <param name="Encoding">Null for Unicode.</param>
/// <param name="IsCut">Whether the file ends in the middle of a character.</param>
public sealed record TextScan(string Name, string Reason, Encoding? Encoding, bool IsCut)
{
    private const int Chunk = 64 * 1024;

    /// <summary>The whole of Windows' Western encoding.</summary>
    internal static Encoding Windows { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Looks at a stream from its beginning.</summary>
    /// <exception cref="ImportRefusedException">It is no text.</exception>
    internal static TextScan Of(Stream stream, CancellationToken cancellation)
    {
        stream.Position = 0;
        var buffer = new byte[Chunk];
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var (first, valid, cut, high, control) = (true, true, false, false, false);
        for (int read; (read = stream.ReadAtLeast(buffer, Chunk, throwOnEndOfStream: false)) > 0; first = false)
        {
            cancellation.ThrowIfCancellationRequested();
            var bytes = buffer.AsSpan(0, read);
            if (first && Marked(bytes) is { } marked)
            {
                return marked;
            }

            if (bytes.Contains((byte)0))
            {
                throw new ImportRefusedException(RefusalReasons.NotAList);
            }

            high |= bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF);
            control |= bytes.ContainsAnyInRange((byte)0x80, (byte)0x9F);
            valid = valid && IsValid(decoder, bytes);
        }

        if (valid && high)
        {
            cut = !IsValid(decoder, [], flush: true);
        }

        return Judged(valid, cut, high, control);
    }

    private static TextScan Judged(bool valid, bool cut, bool high, bool control) => valid
        ? new TextScan("UTF-8", high ? "valid" : "ascii", null, cut)
        : control ? new TextScan("Windows-1252", "windows", Windows, false)
        : new TextScan("ISO-8859-1", "latin", Encoding.Latin1, false);

    private static TextScan? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new TextScan("UTF-8", "mark", null, false),
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => new TextScan("UTF-16", "mark", null, false),
        _ => null,
    };

    private static bool IsValid(Decoder decoder, ReadOnlySpan<byte> bytes, bool flush = false)
    {
        try
        {
            Span<char> unused = new char[bytes.Length + 2];
            decoder.GetChars(bytes, unused, flush);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
