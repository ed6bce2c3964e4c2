namespace OppnaDrogscener.Pdf.Reading;

/// <summary>Finds objects of a PDF and unpacks streams, within a budget.</summary>
internal sealed class PdfReader
{
    private const int MostIndirections = 32;
    private readonly ReadOnlyMemory<byte> file;
    private readonly StreamUnpacker unpacker;
    private readonly CrossReferenceReader references;
    private readonly Dictionary<int, ObjectStream> objectStreams = [];
    private int resolving;

    internal PdfReader(ReadOnlyMemory<byte> file, int mostBytes)
    {
        this.file = file;
        unpacker = new StreamUnpacker(this, mostBytes);
        if (!file.Span.StartsWith("%PDF-"u8))
        {
            throw new PdfReadException(AttachmentProblem.NotPdf);
        }

        references = new CrossReferenceReader(file, this);
        references.Read();
        if (references.Trailer.GetValueOrDefault("Encrypt") is not null)
        {
            throw new PdfReadException(AttachmentProblem.Encrypted);
        }
    }

    /// <summary>The document catalog.</summary>
    internal Dictionary<string, object?> Catalog =>
        Resolve(references.Trailer.GetValueOrDefault("Root")) as Dictionary<string, object?> ?? throw PdfReadException.Damaged();

    /// <summary>Follows references until there is something else.</summary>
    internal object? Resolve(object? value)
    {
        for (var i = 0; value is PdfReference reference; i++)
        {
            if (i > MostIndirections)
            {
                throw PdfReadException.Damaged();
            }

            value = Find(reference.Number);
        }

        return value;
    }

    internal Dictionary<string, object?>? Dictionary(object? value) => Resolve(value) as Dictionary<string, object?>;

    internal byte[] Unpack(PdfStream stream) => unpacker.Unpack(stream);

    /// <summary>Reads "12 0 obj … endobj" at an offset.</summary>
    internal object? ReadAt(int offset)
    {
        var lexer = new PdfLexer(file, offset);
        lexer.ReadInteger();
        lexer.ReadInteger();
        if (!lexer.TryKeyword("obj"))
        {
            throw PdfReadException.Damaged();
        }

        var value = lexer.ReadObject();
        return value is Dictionary<string, object?> entries && lexer.TryKeyword("stream") ? ReadStream(entries, lexer) : value;
    }

    private PdfStream ReadStream(Dictionary<string, object?> entries, PdfLexer lexer)
    {
        lexer.SkipLineEnd();
        var start = lexer.Position;
        if (Resolve(entries.GetValueOrDefault("Length")) is not long length || length < 0 || length > file.Length - start)
        {
            throw PdfReadException.Damaged();
        }

        lexer.Position = start + (int)length;
        return lexer.TryKeyword("endstream") ? new PdfStream(entries, file.Slice(start, (int)length)) : throw PdfReadException.Damaged();
    }

    private object? Find(int number)
    {
        if (!references.Entries.TryGetValue(number, out var entry) || entry is not { } place)
        {
            return null;
        }

        if (++resolving > MostIndirections)
        {
            throw PdfReadException.Damaged();
        }

        var value = place.IsInStream ? FromStream(place) : ReadChecked(place.Place);
        resolving--;
        return value;
    }

    private object? ReadChecked(int offset) => offset >= 0 && offset < file.Length ? ReadAt(offset) : throw PdfReadException.Damaged();

    private object? FromStream(CrossReference place)
    {
        if (!objectStreams.TryGetValue(place.Place, out var stream))
        {
            if (!references.Entries.TryGetValue(place.Place, out var entry) || entry is not { IsInStream: false } holder || ReadChecked(holder.Place) is not PdfStream packed)
            {
                throw PdfReadException.Damaged();
            }

            stream = ObjectStream.Of(packed.Entries, Unpack(packed), this);
            objectStreams.Add(place.Place, stream);
        }

        return stream.Read(place.Index);
    }
}
