namespace OppnaDrogscener.Domain.Status;

/// <summary>The steps that one kind of case can take. Every case begins as a draft; what is not in the table is not possible.</summary>
public sealed class StatusTable
{
    /// <param name="id">Kebab-case, such as <c>county-board-application</c>.</param>
    /// <param name="transitions">Every possible step, in the order of a case's life.</param>
    public StatusTable(string id, params IReadOnlyList<StatusTransition> transitions)
    {
        (Id, Transitions) = (id, transitions);
        Statuses = [.. transitions.SelectMany(step => new[] { step.From, step.To }).Prepend(CaseStatus.Draft).Distinct()];
    }

    public string Id { get; }

    /// <summary>Every possible step.</summary>
    public IReadOnlyList<StatusTransition> Transitions { get; }

    /// <summary>Every status that a case of the table can have, the draft first.</summary>
    public IReadOnlyList<CaseStatus> Statuses { get; }

    /// <summary>Where a step leads; null when the table does not have it.</summary>
    /// <param name="from">Where the case stands.</param>
    /// <param name="to">The status wanted.</param>
    /// <param name="outcome">What is decided, where the step is a decision; else null.</param>
    public CaseState? Move(CaseState from, CaseStatus to, DecisionOutcome? outcome = null)
    {
        if (Transitions.FirstOrDefault(step => step.From == from.Status && step.To == to) is not { } found)
        {
            return null;
        }

        var decided = to == CaseStatus.Decided ? outcome : from.Outcome;
        var given = to == CaseStatus.Decided || outcome is null;
        var fits = found.Outcomes.Count == 0 ? decided is null : decided is { } value && found.Outcomes.Contains(value);
        return given && fits ? new CaseState(to, decided) : null;
    }

    /// <summary>The statuses that a case can come to from where it stands.</summary>
    public IReadOnlyList<CaseStatus> Next(CaseState from) =>
        [.. Transitions.Where(step => step.From == from.Status && (step.To == CaseStatus.Decided || Move(from, step.To) is not null)).Select(step => step.To)];
}
