using System.Security.Cryptography;

namespace OppnaDrogscener.Documents.Blocks;

/// <summary>A file that travels inside the PDF.</summary>
/// <param name="Name">File name, such as <c>case.json</c>.</param>
/// <param name="MediaType">Such as <c>application/json</c>.</param>
/// <param name="Kind">Its relation to the document.</param>
/// <param name="Description">What it is, in words for the reader.</param>
/// <param name="Bytes">The bytes, embedded unchanged.</param>
public sealed record EmbeddedFile(string Name, string MediaType, AttachmentKind Kind, string Description, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>SHA-256 of the bytes, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));
}
