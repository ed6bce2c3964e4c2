using System.Text;

namespace OppnaDrogscener.Pdf.Reading;

/// <summary>Reads cross-reference tables and streams, from the newest back (ISO 32000-1 §§7.5.4, 7.5.8).</summary>
internal sealed class CrossReferenceReader(ReadOnlyMemory<byte> file, PdfReader reader)
{
    private const int MostSections = 200;
    private const int MostObjects = 1_000_000;
    private const int TailLength = 2_048;
    private readonly Dictionary<int, CrossReference?> entries = [];

    /// <summary>Object number → place; null: free.</summary>
    internal IReadOnlyDictionary<int, CrossReference?> Entries => entries;

    /// <summary>The newest trailer's entries.</summary>
    internal Dictionary<string, object?> Trailer { get; private set; } = [];

    internal void Read()
    {
        var pending = new Queue<long>([LastOffset()]);
        var seen = new HashSet<long>();
        while (pending.TryDequeue(out var offset))
        {
            if (offset < 0 || offset >= file.Length || !seen.Add(offset) || seen.Count > MostSections)
            {
                throw PdfReadException.Damaged();
            }

            var trailer = ReadSection((int)offset);
            Trailer = Trailer.Count == 0 ? trailer : Trailer;
            foreach (var key in new[] { "XRefStm", "Prev" })
            {
                if (trailer.GetValueOrDefault(key) is long earlier)
                {
                    pending.Enqueue(earlier);
                }
            }
        }
    }

    private long LastOffset()
    {
        var tailStart = Math.Max(0, file.Length - TailLength);
        var tail = Encoding.Latin1.GetString(file.Span[tailStart..]);
        var at = tail.LastIndexOf("startxref", StringComparison.Ordinal);
        return at < 0 ? throw PdfReadException.Damaged() : new PdfLexer(file, tailStart + at + "startxref".Length).ReadInteger();
    }

    private Dictionary<string, object?> ReadSection(int offset)
    {
        var lexer = new PdfLexer(file, offset);
        if (!lexer.TryKeyword("xref"))
        {
            return ReadStream(offset);
        }

        while (!lexer.TryKeyword("trailer"))
        {
            ReadSubsection(lexer);
        }

        return lexer.ReadObject() as Dictionary<string, object?> ?? throw PdfReadException.Damaged();
    }

    private void ReadSubsection(PdfLexer lexer)
    {
        var first = lexer.ReadInteger();
        var count = lexer.ReadInteger();
        if (first < 0 || count < 0 || first + count > MostObjects)
        {
            throw PdfReadException.Damaged();
        }

        for (var i = 0; i < count; i++)
        {
            var place = lexer.ReadInteger();
            lexer.ReadInteger();
            var isUsed = lexer.TryKeyword("n");
            if (!isUsed && !lexer.TryKeyword("f"))
            {
                throw PdfReadException.Damaged();
            }

            Add((int)first + i, isUsed ? new CrossReference(false, checked((int)place), 0) : null);
        }
    }

    private Dictionary<string, object?> ReadStream(int offset)
    {
        if (reader.ReadAt(offset) is not PdfStream stream || stream.Entries.GetValueOrDefault("W") is not List<object?> { Count: 3 } widths)
        {
            throw PdfReadException.Damaged();
        }

        var sizes = widths.Select(width => width is long and >= 0 and <= 8 ? (int)(long)width : throw PdfReadException.Damaged()).ToArray();
        var rowLength = sizes.Sum();
        var rows = reader.Unpack(stream);
        var ranges = stream.Entries.GetValueOrDefault("Index") as List<object?> ?? [0L, stream.Entries.GetValueOrDefault("Size")];
        var at = 0;
        for (var i = 0; i + 1 < ranges.Count; i += 2)
        {
            if (ranges[i] is not long first || ranges[i + 1] is not long count || first < 0 || count < 0 || first + count > MostObjects || rowLength == 0)
            {
                throw PdfReadException.Damaged();
            }

            for (var number = first; number < first + count && at + rowLength <= rows.Length; number++, at += rowLength)
            {
                Add((int)number, ReadRow(rows.AsSpan(at, rowLength), sizes));
            }
        }

        return stream.Entries;
    }

    private static CrossReference? ReadRow(ReadOnlySpan<byte> row, int[] sizes)
    {
        var type = sizes[0] == 0 ? 1 : Number(row[..sizes[0]]);
        var second = Number(row.Slice(sizes[0], sizes[1]));
        var third = Number(row.Slice(sizes[0] + sizes[1], sizes[2]));
        return type switch
        {
            1 => new CrossReference(false, checked((int)second), 0),
            2 => new CrossReference(true, checked((int)second), checked((int)third)),
            _ => null,
        };
    }

    private static long Number(ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        foreach (var each in bytes)
        {
            value = checked((value * 256) + each);
        }

        return value;
    }

    /// <summary>The newest section is read first, so what is known already stands.</summary>
    private void Add(int number, CrossReference? place) => entries.TryAdd(number, place);
}
