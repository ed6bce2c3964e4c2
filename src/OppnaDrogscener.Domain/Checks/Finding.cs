using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Checks;

/// <summary>A judgement with what the regime says of the check.</summary>
/// <param name="Id">The check.</param>
/// <param name="Judgement">What was found.</param>
/// <param name="Severity">How serious it is when not met.</param>
/// <param name="Law">References that are in force on the law date; empty where the regime does not use the check.</param>
/// <param name="Certainty">How well the source of the rule is known; null where the regime does not use the check.</param>
public sealed record Finding(string Id, Judgement Judgement, CheckSeverity Severity, IReadOnlyList<LawRef> Law, Certainty? Certainty)
{
    public CheckResult Result => Judgement.Result;

    /// <summary>A blocking rule that is not met. Unclear never blocks.</summary>
    public bool Blocks => Result == CheckResult.NotMet && Severity == CheckSeverity.Blocking;
}
