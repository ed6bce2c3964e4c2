namespace OppnaDrogscener.Web.Data;

/// <summary>The one-time code by which the first administrator is made. There is at most one.</summary>
public sealed class SetupCodeRow
{
    public Guid Id { get; init; }

    /// <summary>SHA-256 of the code, in hexadecimal.</summary>
    public required string Hash { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }
}
