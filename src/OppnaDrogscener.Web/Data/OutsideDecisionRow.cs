using OppnaDrogscener.Domain.Status;

namespace OppnaDrogscener.Web.Data;

/// <summary>What became of an application that was filed with an authority outside this system, as its applicant has noted it.</summary>
public sealed class OutsideDecisionRow
{
    /// <summary>Characters of a diary number, inclusive.</summary>
    public const int DiaryLength = 60;

    /// <summary>Characters of the note, inclusive.</summary>
    public const int NoteLength = 4000;

    public Guid CaseId { get; init; }

    /// <summary>The day it was filed.</summary>
    public DateOnly FiledOn { get; set; }

    /// <summary>The authority's diary number; empty when not known.</summary>
    public string Diary { get; set; } = "";

    /// <summary>What was decided; null before that.</summary>
    public DecisionOutcome? Outcome { get; set; }

    /// <summary>The day of the decision.</summary>
    public DateOnly? DecidedOn { get; set; }

    /// <summary>Last day of the permit, inclusive; null = until further notice, or no permit.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The applicant's own note, such as the conditions.</summary>
    public string Note { get; set; } = "";

    public required string ByName { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>Grows by one with every change.</summary>
    public int Version { get; set; }
}
