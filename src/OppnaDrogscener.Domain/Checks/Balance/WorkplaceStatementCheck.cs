using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Checks.Balance;

/// <summary>R10. At a workplace: a statement by the workers' side goes with an application; under the act of 2018 also negotiation under MBL.</summary>
public sealed class WorkplaceStatementCheck : Check
{
    public override int Order => 100;

    public override IReadOnlyList<string> Keys =>
    [
        "no-workplace", "statement", "not-attached", "no-statement", "negotiated", "negotiated-late", "not-negotiated",
        "attach", "ask", "negotiate",
    ];

    private const string Path = "$.facts.place.workplace";
    private const string Codetermination = "$.facts.safeguards.codeterminationOn";
    private const string Consultations = "$.facts.safeguards.consultations";

    private static readonly HashSet<ConsultedParty> WorkersSide = [ConsultedParty.SafetyRepresentative, ConsultedParty.SafetyCommittee, ConsultedParty.Union];

    public override Judgement Judge(CaseView view)
    {
        if (view.Facts.Place?.Workplace is not { } workplace)
        {
            return Judgement.Lacks(Path);
        }

        if (!workplace)
        {
            return Judgement.NotApplicable("no-workplace").From(Path);
        }

        List<Judgement> parts = [];
        if (view.IsApplication)
        {
            parts.Add(Statement(view.Facts.Safeguards));
        }

        if (view.IsActOf2018)
        {
            parts.Add(Negotiated(view.Facts.Safeguards, view.Facts.Applicant?.Decision?.DecidedOn));
        }

        return parts.Count == 0 ? Judgement.NotApplicable(CommonStatements.NoApplication).From(Path) : Judgement.Of(parts);
    }

    private static Judgement Statement(Safeguards? safeguards)
    {
        var heard = (safeguards?.Consultations ?? []).Where(item => item.Party is { } party && WorkersSide.Contains(party)).ToList();
        if (heard.FirstOrDefault(item => item.AttachmentId is not null) is { } attached)
        {
            return Judgement.Met("statement", ("name", attached.Name ?? attached.AttachmentId!)).From(Path, Consultations);
        }

        return heard.Count > 0
            ? Judgement.NotMet("not-attached").From(Path, Consultations).Try("attach")
            : Judgement.NotMet("no-statement").From(Path).Wanting(Consultations).Try("ask");
    }

    /// <summary>The employer negotiates before deciding (11 § MBL).</summary>
    private static Judgement Negotiated(Safeguards? safeguards, DateOnly? decidedOn) => safeguards?.CodeterminationOn is { } day
        ? decidedOn is { } decided && day > decided
            ? Judgement.NotMet("negotiated-late", ("day", day), ("decided", decided)).From(Codetermination, "$.facts.applicant.decision.decidedOn").Try("negotiate")
            : Judgement.Met("negotiated", ("day", day)).From(Codetermination)
        : Judgement.NotMet("not-negotiated").From(Path).Wanting(Codetermination).Try("negotiate");
}
