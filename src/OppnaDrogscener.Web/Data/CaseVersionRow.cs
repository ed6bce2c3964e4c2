using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Web.Data;

/// <summary>A case as it was when it was signed. Only ever added: the database refuses change and deletion.</summary>
public sealed class CaseVersionRow
{
    public Guid CaseId { get; init; }

    /// <summary>1 for the first version of the case; with the case it is the key.</summary>
    public int Number { get; init; }

    /// <summary>Why it was frozen: the kind of the event that tells of it, one of <see cref="EventKinds"/>.</summary>
    public required string Occasion { get; init; }

    public CaseKind Kind { get; init; }

    public RegimeKey Regime { get; init; }

    public DateOnly LawDate { get; init; }

    /// <summary>Which texts the documents are made of: the hash of all of them.</summary>
    public required string TextVersion { get; init; }

    /// <summary>The case file in canonical form.</summary>
    public required byte[] Canonical { get; init; }

    /// <summary>SHA-256 of the case file, lower-case hexadecimal: what was signed.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The organisation that signed.</summary>
    public Guid OrganisationId { get; init; }

    /// <summary>The county board that received it; null when none did.</summary>
    public Guid? ReceiverId { get; init; }

    public Guid SignedBy { get; init; }

    /// <summary>The name of the one who signed, as it was then.</summary>
    public required string SignedName { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>The number on the receipt, such as <c>2026-7K3M-Q2XR</c>.</summary>
    public required string Receipt { get; init; }

    /// <summary>Made with the page that was signed, so that the same page sent twice gives one version.</summary>
    public required string IdempotencyKey { get; init; }
}
