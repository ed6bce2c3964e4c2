namespace OppnaDrogscener.Domain.Status;

/// <summary>Where a case stands. Which of them a case can have, and in what order, is said by its <see cref="StatusTable"/>.</summary>
public enum CaseStatus
{
    /// <summary>Being written; nothing has left the organisation.</summary>
    Draft,

    /// <summary>Application: received by a county board in this system. The facts are frozen.</summary>
    Submitted,

    /// <summary>Application: the county board has asked for more. The applicant's facts are open again.</summary>
    SupplementRequested,

    /// <summary>Application under the acts of 2018 to 2025: filed with an authority that is not in this system.</summary>
    FiledElsewhere,

    /// <summary>Application: decided, see <see cref="DecisionOutcome"/>.</summary>
    Decided,

    /// <summary>Documented assessment: read by the data protection officer or a lawyer before it is adopted. The facts are still open.</summary>
    InternalReview,

    /// <summary>Documented assessment: adopted by the one who may. The facts are frozen.</summary>
    Adopted,

    /// <summary>The monitoring that was permitted or adopted goes on.</summary>
    Active,

    /// <summary>The monitoring has ended.</summary>
    Ended,

    /// <summary>Documented assessment: disposed of by a person under a disposal decision; the log keeps that it happened.</summary>
    Disposed,

    /// <summary>Temporary monitoring: started, within its time.</summary>
    Running,

    /// <summary>Temporary monitoring: an application was filed in time, so it may go on until that has been decided.</summary>
    ContinuesPendingDecision,

    /// <summary>Temporary monitoring: stopped by a person or by a decision.</summary>
    Stopped,

    /// <summary>Temporary monitoring: its time ran out.</summary>
    Expired,
}
