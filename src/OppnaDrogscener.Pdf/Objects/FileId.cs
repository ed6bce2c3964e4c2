using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OppnaDrogscener.Pdf.Blocks;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>The file's identifier (ISO 19005-3 §6.1.3): from the caller's seed and the metadata, never from the clock.</summary>
internal static class FileId
{
    private const int Length = 16;

    internal static byte[] Of(DocumentMetadata metadata)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(metadata.FileIdSeed.Span);
        var said = string.Join('\n', metadata.Title, metadata.Author, metadata.Subject, metadata.Language, metadata.CreatedAt.ToString("O", CultureInfo.InvariantCulture));
        hash.AppendData(Encoding.UTF8.GetBytes(said));
        return hash.GetHashAndReset()[..Length];
    }
}
