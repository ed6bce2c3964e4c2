using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Log;
using OppnaDrogscener.Domain.Status;

namespace OppnaDrogscener.Web.Data;

/// <summary>What is searched and listed of a case. The facts stand in its <see cref="CaseStepRow"/>s.</summary>
public sealed class CaseFileRow
{
    /// <summary>Characters of a reason, inclusive.</summary>
    public const int ReasonLength = 2000;

    public Guid Id { get; init; }

    public Guid OrganisationId { get; init; }

    public CaseKind Kind { get; set; }

    /// <summary>The regime that judges; stored, so that no later day changes it.</summary>
    public RegimeKey Regime { get; set; }

    /// <summary>The day whose law judges.</summary>
    public DateOnly LawDate { get; set; }

    /// <summary>The name of the case, as the user wrote it.</summary>
    public required string Title { get; set; }

    /// <summary>The title in lower case and NFC: what a search compares, the same in both databases.</summary>
    public required string TitleNorm { get; set; }

    /// <summary>The title's Swedish sort key, so that both databases sort å, ä and ö alike.</summary>
    public required byte[] TitleSort { get; set; }

    /// <summary>Four digits; null until the place is known.</summary>
    public string? MunicipalityCode { get; set; }

    /// <summary>Changed by <see cref="CaseChange.Move"/> only.</summary>
    public CaseStatus Status { get; set; }

    /// <summary>What was decided; null before that.</summary>
    public DecisionOutcome? Outcome { get; set; }

    /// <summary>The county board that has received the case; null when none has.</summary>
    public Guid? ReceiverId { get; set; }

    /// <summary>When the first version was submitted; null before that.</summary>
    public DateTimeOffset? SubmittedAt { get; set; }

    /// <summary>When the applicant withdrew; null when it has not. The county board then writes the case off.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }

    /// <summary>Why, in the applicant's words; the log has its hash, since what is in the log can never be erased.</summary>
    public string? WithdrawalReason { get; set; }

    /// <summary>Number of the last event of the log; kept here, apart from the events, so that a cut-off end is seen.</summary>
    public int LogSequence { get; set; }

    /// <summary>Hash of the last event of the log.</summary>
    public string LogHash { get; set; } = ChainHead.NoHash;

    /// <summary>Whether the facts may still be changed.</summary>
    public bool IsOpen => StatusTables.FactsAreOpen(Status) && WithdrawnAt is null;

    /// <summary>Where the log stands.</summary>
    public ChainHead LogHead => new(LogSequence, LogHash);

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Grows by one with every change of this row.</summary>
    public int Version { get; set; }
}
