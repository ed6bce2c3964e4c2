namespace OppnaDrogscener.Web.Data;

/// <summary>
/// A file with statistics on its way into a case. The bytes lie in the folder for uploads under the row's id; both are deleted
/// when the content has been added, when the user throws it away, and after a week.
/// </summary>
public sealed class ImportUploadRow
{
    /// <summary>Characters of a file name, inclusive.</summary>
    public const int NameLength = 260;

    public Guid Id { get; init; }

    public Guid CaseId { get; init; }

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public long Length { get; init; }

    /// <summary>What the user has chosen so far, as JSON.</summary>
    public required string Choices { get; set; }

    public Guid UploadedBy { get; init; }

    public required string UploadedName { get; init; }

    public DateTimeOffset UploadedAt { get; init; }
}
