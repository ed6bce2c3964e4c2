using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using static OppnaDrogscener.Domain.Status.CaseStatus;
using static OppnaDrogscener.Domain.Status.DecisionOutcome;

namespace OppnaDrogscener.Domain.Status;

/// <summary>Which steps the kinds of case can take: one table per kind, and for applications one per kind of receiver.</summary>
public static class StatusTables
{
    /// <summary>An application that a county board in this system decides (METODBOK and the act of 2013).</summary>
    public static StatusTable CountyBoardApplication { get; } = new("county-board-application",
        new(Draft, Submitted),
        new(Submitted, SupplementRequested),
        new(SupplementRequested, Submitted),
        new(Submitted, Decided, Granted, PartlyGranted, Refused, Dismissed, WrittenOff),
        new(SupplementRequested, Decided, Granted, PartlyGranted, Refused, Dismissed, WrittenOff),
        new(Decided, Active, Granted, PartlyGranted),
        new(Active, Ended, Granted, PartlyGranted));

    /// <summary>An application to an authority outside this system (the act of 2018 until 2025-03-31): the outcome is recorded by the applicant.</summary>
    public static StatusTable ApplicationFiledElsewhere { get; } = new("application-filed-elsewhere",
        new(Draft, FiledElsewhere),
        new(FiledElsewhere, Decided, Granted, PartlyGranted, Refused, Dismissed, WrittenOff),
        new(Decided, Active, Granted, PartlyGranted),
        new(Active, Ended, Granted, PartlyGranted));

    /// <summary>An application where no permit exists to apply for: it stays a draft, from which an assessment can be made.</summary>
    public static StatusTable ApplicationWithoutReceiver { get; } = new("application-without-receiver");

    /// <summary>The controller's own documented assessment.</summary>
    public static StatusTable DocumentedAssessment { get; } = new("documented-assessment",
        new(Draft, InternalReview),
        new(Draft, Adopted),
        new(InternalReview, Adopted),
        new(Adopted, Active),
        new(Active, Ended),
        new(Ended, Disposed));

    /// <summary>Temporary monitoring by the police or another body that a ground allows.</summary>
    public static StatusTable TemporaryMonitoring { get; } = new("temporary-monitoring",
        new(Draft, Running),
        new(Running, Stopped),
        new(Running, Expired),
        new(Running, ContinuesPendingDecision),
        new(ContinuesPendingDecision, Stopped),
        new(ContinuesPendingDecision, Running),
        new(ContinuesPendingDecision, Expired));

    /// <summary>Every table.</summary>
    public static IReadOnlyList<StatusTable> All { get; } = [CountyBoardApplication, ApplicationFiledElsewhere, ApplicationWithoutReceiver, DocumentedAssessment, TemporaryMonitoring];

    /// <summary>The table of a case.</summary>
    /// <param name="kind">What the case is to become.</param>
    /// <param name="track">What its regime asks of its applicant.</param>
    public static StatusTable Of(CaseKind kind, RegimeTrack track)
    {
        ArgumentNullException.ThrowIfNull(track);
        return (kind, track.Receiver) switch
        {
            (CaseKind.TemporaryMonitoring, _) => TemporaryMonitoring,
            (CaseKind.DocumentedAssessment, _) => DocumentedAssessment,
            (_, ReceiverAuthority.CountyBoard) => CountyBoardApplication,
            (_, ReceiverAuthority.DataProtectionAuthority) => ApplicationFiledElsewhere,
            _ => ApplicationWithoutReceiver,
        };
    }

    /// <summary>Whether the facts of a case can be changed: before it has left the organisation, and while the board waits for more.</summary>
    public static bool FactsAreOpen(CaseStatus status) => status is Draft or SupplementRequested or InternalReview;
}
