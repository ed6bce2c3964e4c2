using System.Security.Cryptography;
using System.Text;
using OppnaDrogscener.Pdf.Objects;

namespace OppnaDrogscener.Pdf.Reading;

/// <summary>Finds file specifications through the catalog's AF and the name tree EmbeddedFiles.</summary>
internal sealed class EmbeddedFileReader(PdfReader reader)
{
    private const int MostFiles = 1_000;
    private const int DeepestTree = 16;
    private readonly List<ExtractedFile> files = [];
    private readonly HashSet<PdfReference> seen = [];
    private int visited;

    internal IReadOnlyList<ExtractedFile> Read()
    {
        var catalog = reader.Catalog;
        if (reader.Resolve(catalog.GetValueOrDefault("AF")) is List<object?> associated)
        {
            foreach (var specification in associated)
            {
                Add(specification);
            }
        }

        var names = reader.Dictionary(catalog.GetValueOrDefault("Names"));
        ReadTree(names?.GetValueOrDefault("EmbeddedFiles"), 0);
        return files;
    }

    private static string TextOf(object? value) => value switch
    {
        byte[] and [0xFE, 0xFF, .. var units] => Encoding.BigEndianUnicode.GetString(units),
        byte[] and [0xEF, 0xBB, 0xBF, .. var units] => Encoding.UTF8.GetString(units),
        byte[] bytes => Encoding.Latin1.GetString(bytes),
        _ => string.Empty,
    };

    private void ReadTree(object? value, int depth)
    {
        if (depth > DeepestTree || ++visited > MostFiles)
        {
            throw PdfReadException.Damaged();
        }

        if (reader.Dictionary(value) is not { } node)
        {
            return;
        }

        if (reader.Resolve(node.GetValueOrDefault("Names")) is List<object?> names)
        {
            for (var i = 1; i < names.Count; i += 2)
            {
                Add(names[i]);
            }
        }

        if (reader.Resolve(node.GetValueOrDefault("Kids")) is List<object?> kids)
        {
            foreach (var kid in kids)
            {
                ReadTree(kid, depth + 1);
            }
        }
    }

    private void Add(object? specification)
    {
        if (specification is PdfReference reference && !seen.Add(reference))
        {
            return;
        }

        if (reader.Dictionary(specification) is not { } entries || reader.Dictionary(entries.GetValueOrDefault("EF")) is not { } embedded)
        {
            return;
        }

        var stored = reader.Resolve(embedded.GetValueOrDefault("UF") ?? embedded.GetValueOrDefault("F"));
        if (stored is not PdfStream stream || files.Count >= MostFiles)
        {
            throw PdfReadException.Damaged();
        }

        var name = TextOf(reader.Resolve(entries.GetValueOrDefault("UF") ?? entries.GetValueOrDefault("F")));
        var type = reader.Resolve(stream.Entries.GetValueOrDefault("Subtype")) is PdfName subtype ? subtype.Value : string.Empty;
        var content = reader.Unpack(stream);
        CheckSum(stream, content);
        files.Add(new ExtractedFile(name, TextOf(reader.Resolve(entries.GetValueOrDefault("Desc"))), type, content));
    }

    /// <summary>What our own writer stored with a checksum must still have it; files of others and of our first versions have none.</summary>
    private void CheckSum(PdfStream stream, byte[] content)
    {
        var stored = reader.Dictionary(stream.Entries.GetValueOrDefault("Params"))?.GetValueOrDefault(AttachmentWriter.ChecksumKey);
        if (stored is not null && !(reader.Resolve(stored) is byte[] expected && SHA256.HashData(content).AsSpan().SequenceEqual(expected)))
        {
            throw PdfReadException.Damaged();
        }
    }
}
