using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Checks;

/// <summary>Runs the checks. Pure: the same case, regime and law date always give the same findings.</summary>
public sealed class LegalCheck(LawTimeline timeline, RegimeCatalog regimes)
{
    /// <summary>Judges a case under its regime and law date.</summary>
    public Assessment Judge(CaseView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new Assessment(view.Regime, view.LawDate, [.. CheckCatalog.All.Select(check => Find(check, view))]);
    }

    private Finding Find(Check check, CaseView view)
    {
        if (!view.Regime.Checks.TryGetValue(check.Id, out var applied))
        {
            return new Finding(check.Id, NotUsed(CommonStatements.NotInRegime, view), OrdinarySeverity(check), [], null);
        }

        var law = timeline.InForce(applied.RefsFor(view.Applicant ?? ApplicantKind.Municipality), view.LawDate);
        return new Finding(check.Id, Judge(check, applied, view), applied.Severity, law, applied.Certainty);
    }

    private static Judgement Judge(Check check, AppliedCheck applied, CaseView view)
    {
        if (applied.Applicants.Count > 0 && view.Applicant is null)
        {
            return Judgement.Lacks("$.facts.applicant.kind");
        }

        return applied.AppliesTo(view.Applicant ?? ApplicantKind.Municipality, view.LawDate)
            ? check.Judge(view)
            : NotUsed(CommonStatements.NotThisBody, view);
    }

    private static Judgement NotUsed(string key, CaseView view) =>
        Judgement.NotApplicable(key, ("regime", view.Regime.ShortName));

    /// <summary>The severity under the regimes that do use the check, so that a comparison shows the same word in every column.</summary>
    private CheckSeverity OrdinarySeverity(Check check) => regimes.All
        .Select(regime => regime.Checks.GetValueOrDefault(check.Id)?.Severity)
        .First(severity => severity is not null)!.Value;
}
