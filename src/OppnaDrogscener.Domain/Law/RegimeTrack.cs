using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Law;

/// <summary>What a regime asks of some kinds of applicant: who receives, and which document a case becomes.</summary>
public sealed record RegimeTrack
{
    /// <summary>The kinds on this track. Every kind is on exactly one track of a regime.</summary>
    public required IReadOnlyList<ApplicantKind> Applicants { get; init; }

    public required ReceiverAuthority Receiver { get; init; }

    /// <summary>Whether the ordinary duty on this track is to apply for a permit.</summary>
    public required bool PermitRequired { get; init; }

    /// <summary>Document id by case kind, e.g. <c>permit-application</c>: the document made when the user names none.</summary>
    public required IReadOnlyDictionary<CaseKind, string> Documents { get; init; }
}
