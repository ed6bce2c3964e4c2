using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>R05. Who may use a temporary exemption. A municipality never may, except a rescue leader in a rescue operation, and only for accident or missing person.</summary>
public sealed class TemporaryUserMayCheck : Check
{
    public override int Order => 50;

    public override IReadOnlyList<string> Keys =>
    [
        "municipality", "no-ground", "ground-not-here", "may", "other-user", "other-way", "choose-ground",
    ];

    private const string GroundPath = "$.facts.temporary.groundId";
    private const string KindPath = "$.facts.applicant.kind";

    public override Judgement Judge(CaseView view)
    {
        if (!view.IsTemporary)
        {
            return Judgement.NotApplicable(CommonStatements.NotTemporary);
        }

        if (view.Applicant is not { } applicant)
        {
            return Judgement.Lacks(KindPath);
        }

        if (!MayUse(view.Regime.Grounds.Values.SelectMany(ground => ground.Users), applicant, view))
        {
            return Judgement.NotMet(applicant == ApplicantKind.Municipality ? "municipality" : "no-ground", ("regime", view.Regime.ShortName)).From(KindPath).Try("other-way");
        }

        if (view.Facts.Temporary?.GroundId is not { } id)
        {
            return Judgement.Lacks(GroundPath).From(KindPath);
        }

        if (view.Ground is not { } chosen)
        {
            return Judgement.NotMet("ground-not-here", ("ground", id), ("regime", view.Regime.ShortName)).From(GroundPath, "$.regime");
        }

        return MayUse(chosen.Users, applicant, view)
            ? Judgement.Met("may", ("ground", chosen.Title)).From(KindPath, GroundPath)
            : Judgement.NotMet("other-user", ("ground", chosen.Title)).From(KindPath, GroundPath).Try("choose-ground", ("grounds", Value.List(view.Regime.Grounds.Values.Where(ground => MayUse(ground.Users, applicant, view)).Select(ground => ground.Title))));
    }

    /// <summary>A rescue leader decides in a rescue operation, whoever employs them, and only for accidents and missing persons.</summary>
    private static bool MayUse(IEnumerable<ApplicantKind> users, ApplicantKind applicant, CaseView view) =>
        users.Contains(applicant) || (view.Facts.Temporary?.LedByRescueLeader == true && users.Contains(ApplicantKind.RescueService));
}
