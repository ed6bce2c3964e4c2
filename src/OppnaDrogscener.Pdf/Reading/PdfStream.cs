namespace OppnaDrogscener.Pdf.Reading;

/// <summary>A stream as stored.</summary>
internal sealed record PdfStream(Dictionary<string, object?> Entries, ReadOnlyMemory<byte> Packed);
