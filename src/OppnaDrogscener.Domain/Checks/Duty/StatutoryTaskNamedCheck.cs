using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Checks.Duty;

/// <summary>R25. From 2025: the task of public interest, its source, and why monitoring is necessary for it (7 §).</summary>
public sealed class StatutoryTaskNamedCheck : Check
{
    public override int Order => 250;

    public override IReadOnlyList<string> Keys =>
    [
        "named", "incomplete", "municipal-task",
    ];

    private static readonly string[] Paths = ["$.facts.legalBasis.publicInterestTask", "$.facts.legalBasis.taskSource", "$.facts.legalBasis.necessity"];

    public override Judgement Judge(CaseView view)
    {
        var basis = view.Facts.LegalBasis;
        string?[] answers = [basis?.PublicInterestTask, basis?.TaskSource, basis?.Necessity];
        var missing = Paths.Where((_, index) => string.IsNullOrWhiteSpace(answers[index])).ToList();
        if (missing.Count == Paths.Length)
        {
            return Help(Judgement.Lacks(missing), view);
        }

        return missing.Count == 0
            ? Judgement.Met("named", ("source", basis!.TaskSource!)).From(Paths)
            : Help(Judgement.NotMet("incomplete", ("missing", new Value.FactNames(missing))).From([.. Paths.Except(missing)]).Wanting(missing), view);
    }

    private static Judgement Help(Judgement judgement, CaseView view) =>
        view.Applicant == ApplicantKind.Municipality ? judgement.Try("municipal-task") : judgement;
}
