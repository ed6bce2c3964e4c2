using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Reading;

namespace OppnaDrogscener.Domain.Log;

/// <summary>The chain of a case's events: each has the hash of the one before, so that none can be changed, taken away or put in unseen.</summary>
public static class Chain
{
    /// <summary>The next event of a case.</summary>
    /// <param name="head">Where the chain stands; <see cref="ChainHead.None"/> for a new case.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="at">When; parts of a millisecond are dropped.</param>
    /// <param name="actorId">Who.</param>
    /// <param name="organisationId">For which organisation.</param>
    /// <param name="kind">What, kebab-case.</param>
    /// <param name="detail">More about it.</param>
    public static EventRecord Append(ChainHead head, Guid caseId, DateTimeOffset at, Guid actorId, Guid organisationId, string kind, JsonObject detail)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        ArgumentNullException.ThrowIfNull(detail);
        var text = Encoding.UTF8.GetString(CanonicalJson.WriteLine(JsonSerializer.SerializeToElement(detail)));
        var moment = DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
        var item = new EventRecord(caseId, head.Sequence + 1, moment, actorId, organisationId, kind, text, head.Hash, "");
        return item with { Hash = EventRecord.HashOf(item) };
    }

    /// <summary>The first broken place; null when the chain is whole.</summary>
    /// <param name="events">The events in the order they stand.</param>
    /// <param name="head">The head that was kept elsewhere.</param>
    public static ChainBreak? Verify(IReadOnlyList<EventRecord> events, ChainHead head)
    {
        ArgumentNullException.ThrowIfNull(events);
        for (var index = 0; index < events.Count; index++)
        {
            if (FaultAt(events, index) is { } fault)
            {
                return new ChainBreak(fault, index + 1, index + 1, events[index].Sequence);
            }
        }

        var end = events.Count == 0 ? ChainHead.None : events[^1].Head;
        return end == head ? null : EndFault(end, head);
    }

    private static ChainBreak EndFault(ChainHead end, ChainHead head) => end.Sequence.CompareTo(head.Sequence) switch
    {
        < 0 => new ChainBreak(ChainFault.Truncated, end.Sequence + 1, head.Sequence, end.Sequence),
        > 0 => new ChainBreak(ChainFault.Extended, head.Sequence + 1, head.Sequence, end.Sequence),
        _ => new ChainBreak(ChainFault.HeadDiffers, end.Sequence, head.Sequence, end.Sequence),
    };

    private static ChainFault? FaultAt(IReadOnlyList<EventRecord> events, int index)
    {
        var (item, expected) = (events[index], index + 1);
        if (!item.IsIntact)
        {
            return ChainFault.Altered;
        }

        if (item.CaseId != events[0].CaseId)
        {
            return ChainFault.OtherCase;
        }

        if (item.Sequence < expected)
        {
            return ChainFault.Inserted;
        }

        if (item.Sequence > expected)
        {
            return events.Skip(expected).Any(later => later.Sequence == expected) ? ChainFault.Reordered : ChainFault.Removed;
        }

        return item.PreviousHash == (index == 0 ? ChainHead.NoHash : events[index - 1].Hash) ? null : ChainFault.Unlinked;
    }
}
