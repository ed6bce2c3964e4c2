namespace OppnaDrogscener.Web.Data;

/// <summary>What a draft stood on when somebody last saw it: the wording of law and questions, and the results.</summary>
public sealed class CaseBasisRow
{
    public Guid CaseId { get; init; }

    /// <summary>SHA-256 of what the draft stood on without the results, so that a page can tell at once that nothing has changed.</summary>
    public required string Fingerprint { get; set; }

    /// <summary>A <see cref="Documents.Basis.CaseBasis"/> as JSON.</summary>
    public required string Json { get; set; }

    public DateTimeOffset SeenAt { get; set; }
}
