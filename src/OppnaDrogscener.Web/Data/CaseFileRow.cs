using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Web.Data;

/// <summary>What is searched and listed of a case. The facts stand in its <see cref="CaseStepRow"/>s.</summary>
public sealed class CaseFileRow
{
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

    public CaseStatus Status { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Grows by one with every change of this row.</summary>
    public int Version { get; set; }
}
