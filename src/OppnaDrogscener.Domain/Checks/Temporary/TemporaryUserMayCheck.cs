using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>R05. Who may use a temporary exemption. A municipality never may, except a rescue leader in a rescue operation, and only for accident or missing person.</summary>
public sealed class TemporaryUserMayCheck : Check
{
    public override int Order => 50;

    public override IReadOnlyList<string> Keys =>
    [
        "municipality", "municipality-police-only", "no-ground", "ground-not-here", "may", "other-user", "other-way", "choose-ground",
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

        var users = view.Regime.Grounds.Values.SelectMany(ground => ground.Users).ToHashSet();
        if (!TemporaryUsers.May(users, view))
        {
            return MayNot(applicant, users, view);
        }

        if (view.Facts.Temporary?.GroundId is not { } id)
        {
            return Judgement.Lacks(GroundPath).From(KindPath);
        }

        if (view.Ground is not { } chosen)
        {
            return Judgement.NotMet("ground-not-here", ("ground", id), ("regime", view.Regime.ShortName)).From(GroundPath, "$.regime");
        }

        return TemporaryUsers.May(chosen.Users, view)
            ? Judgement.Met("may", ("ground", chosen.Title)).From(KindPath, GroundPath)
            : Judgement.NotMet("other-user", ("ground", chosen.Title)).From(KindPath, GroundPath).Try("choose-ground", ("grounds", Value.List(view.Regime.Grounds.Values.Where(ground => TemporaryUsers.May(ground.Users, view)).Select(ground => ground.Title))));
    }

    /// <summary>A municipality is told of the rescue leader only where the regime knows one.</summary>
    private static Judgement MayNot(ApplicantKind applicant, HashSet<ApplicantKind> users, CaseView view)
    {
        var rescueLeaderMay = users.Contains(ApplicantKind.RescueService);
        var key = applicant != ApplicantKind.Municipality ? "no-ground" : rescueLeaderMay ? "municipality" : "municipality-police-only";
        var judgement = Judgement.NotMet(key, ("regime", view.Regime.ShortName)).From(KindPath).Try("other-way");
        return rescueLeaderMay && view.Facts.Temporary?.LedByRescueLeader is null ? judgement.Wanting("$.facts.temporary.ledByRescueLeader") : judgement;
    }
}
