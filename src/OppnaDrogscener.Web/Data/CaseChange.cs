using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Log;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Identity;

namespace OppnaDrogscener.Web.Data;

/// <summary>A change of a case that is being made: its row, and the events that tell of it. Made and saved by <see cref="CaseWriter"/>.</summary>
public sealed class CaseChange
{
    private readonly List<CaseChange> following = [];
    private bool hasEvents;

    internal CaseChange(AppDbContext db, CaseFileRow row, CurrentUser user, DateTimeOffset now) => (Db, Row, User, Now) = (db, row, user, now);

    /// <summary>Where rows of other tables are read, added and changed; saved together with the case.</summary>
    public AppDbContext Db { get; }

    /// <summary>The case's row as it is in the database now; may be changed.</summary>
    public CaseFileRow Row { get; }

    /// <summary>Who makes the change.</summary>
    public CurrentUser User { get; }

    /// <summary>When.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The cases that events of this change tell of.</summary>
    internal IReadOnlyList<CaseFileRow> Told => [.. (hasEvents ? [Row] : Array.Empty<CaseFileRow>()).Concat(following.SelectMany(other => other.Told)).Distinct()];

    /// <summary>What follows from this change, for another case or for the same one, made by somebody else: saved in the same transaction.</summary>
    /// <param name="row">The case's row, read from <see cref="Db"/> so that it is tracked.</param>
    /// <param name="user">Who makes it; often <see cref="CurrentUser.System"/>.</param>
    public CaseChange Following(CaseFileRow row, CurrentUser user)
    {
        var other = new CaseChange(Db, row, user, Now);
        following.Add(other);
        return other;
    }

    /// <summary>Adds an event to the end of the case's chain.</summary>
    /// <param name="kind">One of <see cref="EventKinds"/>.</param>
    /// <param name="detail">More about it: ids, numbers and hashes. Nothing that may have to be erased, since the log never is.</param>
    public EventRecord Happened(string kind, JsonObject? detail = null)
    {
        var item = Chain.Append(Row.LogHead, Row.Id, Now, User.Id, User.OrganisationId, kind, detail ?? []);
        Db.CaseEvents.Add(CaseEventRow.Of(item));
        (Row.LogSequence, Row.LogHash, Row.UpdatedAt) = (item.Sequence, item.Hash, Now);
        hasEvents = true;
        return item;
    }

    /// <summary>Takes a step of the status table and adds the event that tells of it; false, and nothing changed, when the table does not have the step.</summary>
    /// <param name="table">The table of the case.</param>
    /// <param name="to">The status wanted.</param>
    /// <param name="kind">One of <see cref="EventKinds"/>.</param>
    /// <param name="detail">More about it; the statuses and the outcome are added.</param>
    /// <param name="outcome">What is decided, where the step is a decision; else null.</param>
    public bool Move(StatusTable table, CaseStatus to, string kind, JsonObject? detail = null, DecisionOutcome? outcome = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Move(new CaseState(Row.Status, Row.Outcome), to, outcome) is not { } state)
        {
            return false;
        }

        var told = detail?.DeepClone().AsObject() ?? [];
        told["from"] = FactsJson.Word(Row.Status);
        told["to"] = FactsJson.Word(state.Status);
        if (outcome is { } decided)
        {
            told["outcome"] = FactsJson.Word(decided);
        }

        (Row.Status, Row.Outcome) = (state.Status, state.Outcome);
        Happened(kind, told);
        return true;
    }
}
