using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>What would be started, and what stands in the way.</summary>
public sealed record StartOffer
{
    /// <summary>The case with the earlier periods at the place and the last day put in.</summary>
    public required DraftView View { get; init; }

    /// <summary>The clock; null when it cannot run.</summary>
    public required ClockResult? Clock { get; init; }

    /// <summary>Periods at the same place, the latest first.</summary>
    public required IReadOnlyList<EarlierAtPlace> Earlier { get; init; }

    /// <summary>Why it cannot be started; empty when it can.</summary>
    public required IReadOnlyList<StartProblem> Problems { get; init; }

    /// <summary>The rules that stand in the way.</summary>
    public required IReadOnlyList<Finding> Against { get; init; }

    /// <summary>Stands for what is shown: refused when it has changed.</summary>
    public required string Shown { get; init; }

    /// <summary>Whether what is new since an earlier period must be told.</summary>
    public bool AsksForNewFacts => Earlier.Count > 0 && Earlier.All(item => item.Period.StoppedOn is not null);

    /// <summary>The row of the case.</summary>
    public required CaseFileRow Row { get; init; }
}
