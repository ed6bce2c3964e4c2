using System.Security.Cryptography;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>A file that came with a form.</summary>
/// <param name="Name">Its name, without folders.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ReceivedFile(string Name, byte[] Content)
{
    /// <summary>SHA-256 of the bytes as 64 lower-case hexadecimal digits.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Content));

    /// <summary>The file posted in a field; null when none was chosen.</summary>
    /// <param name="request">A request with a form.</param>
    /// <param name="field">The name of the field, such as <c>Input.ImportFile</c>.</param>
    public static async Task<ReceivedFile?> OfAsync(HttpRequest request, string field)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.HasFormContentType || (await request.ReadFormAsync()).Files[field] is not { Length: > 0 } file)
        {
            return null;
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        // Some browsers send the whole path, with the separators of their own system.
        return new ReceivedFile(TypedText.Clean(file.FileName.Split('/', '\\')[^1]), content.ToArray());
    }
}
