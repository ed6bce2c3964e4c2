using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Submissions;

namespace OppnaDrogscener.Web.Pages.Cases.Outcome;

/// <summary>What became of a case after it was signed, as its owner sees it.</summary>
public sealed record OutcomeView
{
    public required CaseFileRow Row { get; init; }

    /// <summary>The case at the county board; null when no board has received it.</summary>
    public required BoardFile? Board { get; init; }

    /// <summary>What was noted of an authority outside this system; null when nothing was.</summary>
    public required OutsideDecisionRow? Outside { get; init; }

    /// <summary>The monitoring; null before it has begun.</summary>
    public required MonitoringRow? Monitoring { get; init; }

    /// <summary>When monitoring may begin; null when nothing permits it.</summary>
    public required PermitTime? Time { get; init; }

    /// <summary>The conditions of the county board's permit; null when there is none.</summary>
    public PermitConditions? Conditions => Board?.Decision is { } decision && DecisionRules.GivesPermit(decision.Outcome)
        ? ProposalBasis.Read<PermitConditions>(decision.Conditions)
        : null;
}
