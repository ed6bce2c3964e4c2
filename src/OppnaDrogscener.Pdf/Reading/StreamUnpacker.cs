using System.IO.Compression;

namespace OppnaDrogscener.Pdf.Reading;

/// <summary>Undoes Flate and PNG predictors; all that is unpacked counts against one budget.</summary>
internal sealed class StreamUnpacker(PdfReader reader, int mostBytes)
{
    private long left = mostBytes;

    internal byte[] Unpack(PdfStream stream)
    {
        var filters = AsList(reader.Resolve(stream.Entries.GetValueOrDefault("Filter")));
        var parameters = AsList(reader.Resolve(stream.Entries.GetValueOrDefault("DecodeParms")));
        if (filters.Count > 2)
        {
            throw new PdfReadException(AttachmentProblem.Unsupported);
        }

        var bytes = stream.Packed;
        for (var i = 0; i < filters.Count; i++)
        {
            if (reader.Resolve(filters[i]) is not PdfName { Value: "FlateDecode" or "Fl" })
            {
                throw new PdfReadException(AttachmentProblem.Unsupported);
            }

            bytes = Unpredict(Inflate(bytes), i < parameters.Count ? reader.Dictionary(parameters[i]) : null);
        }

        return bytes.ToArray();
    }

    private static List<object?> AsList(object? value) => value switch
    {
        null => [],
        List<object?> list => list,
        _ => [value],
    };

    private byte[] Inflate(ReadOnlyMemory<byte> packed)
    {
        using var zlib = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        var result = new MemoryStream();
        var part = new byte[32 * 1024];
        for (var count = zlib.Read(part); count > 0; count = zlib.Read(part))
        {
            left -= count;
            if (left < 0)
            {
                throw new PdfReadException(AttachmentProblem.TooLarge);
            }

            result.Write(part, 0, count);
        }

        return result.ToArray();
    }

    private byte[] Unpredict(byte[] bytes, Dictionary<string, object?>? parameters)
    {
        if (parameters is null || reader.Resolve(parameters.GetValueOrDefault("Predictor")) is not long predictor || predictor == 1)
        {
            return bytes;
        }

        var columns = reader.Resolve(parameters.GetValueOrDefault("Columns")) as long? ?? 1;
        var hasOneByte = (reader.Resolve(parameters.GetValueOrDefault("Colors")) as long? ?? 1) == 1
            && (reader.Resolve(parameters.GetValueOrDefault("BitsPerComponent")) as long? ?? 8) == 8;
        if (predictor < 10 || !hasOneByte || columns is < 1 or > 10_000)
        {
            throw new PdfReadException(AttachmentProblem.Unsupported);
        }

        return UndoRows(bytes, (int)columns);
    }

    private static byte[] UndoRows(byte[] bytes, int columns)
    {
        var rows = bytes.Length / (columns + 1);
        var result = new byte[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            var target = result.AsSpan(row * columns, columns);
            bytes.AsSpan((row * (columns + 1)) + 1, columns).CopyTo(target);
            var above = row == 0 ? new byte[columns] : result.AsSpan((row - 1) * columns, columns);
            switch (bytes[row * (columns + 1)])
            {
                case 0:
                    break;
                case 1:
                    for (var i = 1; i < columns; i++)
                    {
                        target[i] = (byte)((target[i] + target[i - 1]) & 0xFF);
                    }

                    break;
                case 2:
                    for (var i = 0; i < columns; i++)
                    {
                        target[i] = (byte)((target[i] + above[i]) & 0xFF);
                    }

                    break;
                default:
                    throw new PdfReadException(AttachmentProblem.Unsupported);
            }
        }

        return result;
    }
}
