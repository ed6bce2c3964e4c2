using System.Globalization;

namespace OppnaDrogscener.Domain.Checks.Notice;

/// <summary>R07. KOL2013 25 §: the duty to notify begins when the equipment is set up.</summary>
public sealed class SignsFromMountingCheck : Check
{
    public override int Order => 70;

    public override IReadOnlyList<string> Keys =>
    [
        "in-time", "late", "after-start", "earlier",
    ];

    private const string Mounted = "$.facts.monitoring.mountedOn";
    private const string SignsUp = "$.facts.safeguards.signsUpOn";

    public override Judgement Judge(CaseView view) => (view.Facts.Monitoring?.MountedOn, view.Facts.Safeguards?.SignsUpOn) switch
    {
        (null, null) => Judgement.Lacks(Mounted, SignsUp),
        (null, { } signs) when view.Start is { } start && signs > start =>
            Judgement.NotMet("after-start", ("signs", signs), ("start", start)).From("$.facts.monitoring.start", SignsUp).Wanting(Mounted),
        (null, _) => Judgement.Lacks(Mounted),
        (_, null) => Judgement.Lacks(SignsUp),
        ({ } mounted, { } signs) when signs <= mounted =>
            Judgement.Met("in-time", ("signs", signs), ("mounted", mounted)).From(Mounted, SignsUp),
        ({ } mounted, { } signs) => Judgement.NotMet("late", ("signs", signs), ("mounted", mounted)).From(Mounted, SignsUp)
            .Try(new Remedy(Statement.Of("earlier", ("mounted", mounted)), new FactChange(SignsUp, mounted.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))),
    };
}
