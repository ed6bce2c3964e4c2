using System.Buffers.Binary;

namespace OppnaDrogscener.Pdf.Fonts;

/// <summary>Reads a font's big-endian numbers. Every read is bounded: what points outside is <see cref="InvalidDataException"/>.</summary>
internal readonly struct BigEndian(ReadOnlyMemory<byte> bytes)
{
    internal int Length => bytes.Length;

    internal ReadOnlySpan<byte> Span => bytes.Span;

    internal int UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(At(offset, 2));

    internal int Int16(int offset) => BinaryPrimitives.ReadInt16BigEndian(At(offset, 2));

    internal uint UInt32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(At(offset, 4));

    /// <summary>A 32-bit offset or count, refused above what an array can hold.</summary>
    internal int Offset32(int offset)
    {
        var value = UInt32(offset);
        return value <= int.MaxValue ? (int)value : throw Damaged();
    }

    internal BigEndian From(int offset) => Slice(offset, Length - offset);

    internal BigEndian Slice(int offset, int length) =>
        offset >= 0 && length >= 0 && offset <= Length - length ? new BigEndian(bytes.Slice(offset, length)) : throw Damaged();

    private static InvalidDataException Damaged() => new("The font is damaged: a table points outside of itself.");

    private ReadOnlySpan<byte> At(int offset, int length) =>
        offset >= 0 && offset <= Length - length ? bytes.Span.Slice(offset, length) : throw Damaged();
}
