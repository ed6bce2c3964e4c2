using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Checks;

/// <summary>All checks run on one case under one regime on one law date, with the trace of why.</summary>
/// <param name="Regime">The regime that judged.</param>
/// <param name="LawDate">The law date.</param>
/// <param name="Findings">One for every check, the same ids under all regimes, in the order of the checks.</param>
public sealed record Assessment(Regime Regime, DateOnly LawDate, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether a blocking rule is not met.</summary>
    public bool Blocks => Findings.Any(finding => finding.Blocks);

    /// <summary>How many findings have a result.</summary>
    public int Count(CheckResult result) => Findings.Count(finding => finding.Result == result);

    /// <summary>The finding of a check.</summary>
    public Finding this[string id] => Findings.Single(finding => finding.Id == id);
}
