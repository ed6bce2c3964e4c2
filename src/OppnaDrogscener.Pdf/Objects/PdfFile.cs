using System.IO.Compression;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>Writes numbered objects one after another and the cross-reference table at the end (ISO 32000-1 §7.5).</summary>
internal sealed class PdfFile : IDisposable
{
    private static readonly ZLibCompressionOptions Thorough = new() { CompressionLevel = 6 };
    private static readonly ZLibCompressionOptions Quick = new() { CompressionLevel = 1 };

    private readonly ByteBuffer output = new();
    private readonly MemoryStream packed = new();
    private readonly List<int> offsets = [0];

    /// <summary>Four bytes above 127 after the version tell transfer programs that the file is binary (ISO 19005-3 §6.1.2).</summary>
    internal PdfFile() => output.Syntax("%PDF-1.7\n%").Raw([0xE2, 0xE3, 0xCF, 0xD3]).Syntax("\n");

    public void Dispose()
    {
        output.Dispose();
        packed.Dispose();
    }

    /// <summary>A number for an object that is written later.</summary>
    internal int Reserve()
    {
        offsets.Add(-1);
        return offsets.Count - 1;
    }

    /// <summary>Starts an object; its syntax is written to what is returned, then <see cref="End"/>.</summary>
    internal ByteBuffer Begin(int number)
    {
        if (offsets[number] >= 0)
        {
            throw new InvalidOperationException($"Object {number} is written already.");
        }

        offsets[number] = output.Length;
        return output.Syntax($"{number} 0 obj\n");
    }

    internal void End() => output.Syntax("\nendobj\n");

    /// <summary>Writes a compressed stream.</summary>
    /// <param name="number">Its object number.</param>
    /// <param name="content">Before compression.</param>
    /// <param name="entries">Writes further entries of the dictionary; null: none.</param>
    internal void Stream(int number, ReadOnlySpan<byte> content, Action<ByteBuffer>? entries = null) => Stream(number, content, Thorough, entries);

    /// <summary>Writes a page's content, packed in a fifth of the time and a third larger: it is most of what a file has to pack.</summary>
    internal void Content(int number, ReadOnlySpan<byte> content) => Stream(number, content, Quick, null);

    private void Stream(int number, ReadOnlySpan<byte> content, ZLibCompressionOptions level, Action<ByteBuffer>? entries)
    {
        packed.SetLength(0);
        using (var zlib = new ZLibStream(packed, level, leaveOpen: true))
        {
            zlib.Write(content);
        }

        RawStream(number, packed.GetBuffer().AsSpan(0, (int)packed.Length), into =>
        {
            into.Syntax("/Filter /FlateDecode ");
            entries?.Invoke(into);
        });
    }

    /// <summary>Writes a stream as it is.</summary>
    internal void RawStream(int number, ReadOnlySpan<byte> content, Action<ByteBuffer> entries)
    {
        var into = Begin(number).Syntax("<<");
        entries(into);
        into.Syntax($"/Length {content.Length}>>\nstream\n").Raw(content).Syntax("\nendstream");
        End();
    }

    /// <summary>Writes the cross-reference table and trailer, and gives the whole file.</summary>
    /// <param name="catalog">Number of the root object.</param>
    /// <param name="information">Number of the Info dictionary.</param>
    /// <param name="id">The file's identifier, 16 bytes.</param>
    internal byte[] Finish(int catalog, int information, ReadOnlySpan<byte> id)
    {
        var start = output.Length;
        output.Syntax($"xref\n0 {offsets.Count}\n0000000000 65535 f \n");
        Span<char> digits = stackalloc char[10];
        foreach (var offset in offsets.Skip(1))
        {
            if (offset < 0)
            {
                throw new InvalidOperationException("A reserved object was never written.");
            }

            offset.TryFormat(digits, out _, "D10", System.Globalization.CultureInfo.InvariantCulture);
            output.Syntax(digits.ToString()).Syntax(" 00000 n \n");
        }

        output.Syntax($"trailer\n<</Size {offsets.Count} /Root {catalog} 0 R /Info {information} 0 R /ID [");
        output.HexString(id).HexString(id).Syntax($"]>>\nstartxref\n{start}\n%%EOF\n");
        return output.Written.ToArray();
    }
}
