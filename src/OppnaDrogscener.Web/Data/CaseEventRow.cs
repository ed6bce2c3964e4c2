using OppnaDrogscener.Domain.Log;

namespace OppnaDrogscener.Web.Data;

/// <summary>Something that happened to a case, in the case's chain. Only ever added, by <see cref="CaseChange"/>: the database refuses change and deletion.</summary>
public sealed class CaseEventRow
{
    public Guid CaseId { get; init; }

    /// <summary>1 for the first event of the case; with the case it is the key, so that two writers at once cannot both add one.</summary>
    public int Sequence { get; init; }

    public DateTimeOffset At { get; init; }

    public Guid UserId { get; init; }

    public Guid OrganisationId { get; init; }

    /// <summary>What happened, one of <see cref="EventKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>More about it as canonical JSON on one line; an empty object when there is nothing more.</summary>
    public required string Detail { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }

    /// <summary>The row of a record.</summary>
    public static CaseEventRow Of(EventRecord item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new CaseEventRow
        {
            CaseId = item.CaseId,
            Sequence = item.Sequence,
            At = item.At,
            UserId = item.ActorId,
            OrganisationId = item.OrganisationId,
            Kind = item.Kind,
            Detail = item.Detail,
            PreviousHash = item.PreviousHash,
            Hash = item.Hash,
        };
    }

    /// <summary>The record of the row.</summary>
    public EventRecord ToRecord() => new(CaseId, Sequence, At, UserId, OrganisationId, Kind, Detail, PreviousHash, Hash);
}
