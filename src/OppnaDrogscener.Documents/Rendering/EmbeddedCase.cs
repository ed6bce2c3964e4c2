using System.Text.Json;
using OppnaDrogscener.Pdf;

namespace OppnaDrogscener.Documents.Rendering;

/// <summary>The case file inside a PDF.</summary>
/// <param name="Case">Its bytes; null when there is a problem.</param>
/// <param name="Problem">Kebab-case code of why there is none; null when there is one.</param>
public sealed record EmbeddedCase(byte[]? Case, string? Problem)
{
    /// <summary>The largest PDF that is read, in bytes, inclusive.</summary>
    public const int MaxFileBytes = 256 * 1024 * 1024;

    /// <summary>The name that our documents give the case.</summary>
    public const string Name = "case.json";

    /// <summary>Takes the case out of a PDF. Sizes are bounded; nothing in the file is trusted.</summary>
    public static EmbeddedCase Read(ReadOnlyMemory<byte> pdf)
    {
        var reading = PdfAttachments.Read(pdf);
        if (reading.Problem is { } problem)
        {
            return new EmbeddedCase(null, problem == AttachmentProblem.NoAttachments ? "no-case" : JsonNamingPolicy.KebabCaseLower.ConvertName(problem.ToString()));
        }

        return reading.Files.FirstOrDefault(file => file.Name == Name) is { } found
            ? new EmbeddedCase(found.Content, null)
            : new EmbeddedCase(null, "no-case");
    }
}
