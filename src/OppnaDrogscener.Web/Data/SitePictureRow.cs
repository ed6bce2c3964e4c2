namespace OppnaDrogscener.Web.Data;

/// <summary>
/// The picture of a site plan, for the map of the case it was uploaded to. The case itself has only its name, size and hash.
/// </summary>
public sealed class SitePictureRow
{
    public Guid CaseId { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>image/png or image/jpeg, as its own header says.</summary>
    public required string MediaType { get; init; }

    public required byte[] Bytes { get; init; }
}
