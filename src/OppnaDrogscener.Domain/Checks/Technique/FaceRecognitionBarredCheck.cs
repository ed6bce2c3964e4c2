using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Checks.Technique;

/// <summary>R21. Face recognition by anyone but the police: barred. Police in real time: barred before 2026-07-01, from then only with the permit under lag (2026:806).</summary>
public sealed class FaceRecognitionBarredCheck : Check
{
    public override int Order => 210;

    public override IReadOnlyList<string> Keys =>
    [
        "not-used", "not-police", "police-afterwards", "too-early", "no-permit", "permit", "remove", "give-permit",
    ];

    private const string Path = "$.facts.monitoring.analytics";
    private const string Permit = "$.facts.legalBasis.faceRecognitionPermit.reference";

    /// <summary>Lag (2026:806) in force.</summary>
    private static readonly DateOnly PoliceMayFrom = new(2026, 7, 1);

    public override Judgement Judge(CaseView view)
    {
        var monitoring = view.Facts.Monitoring;
        var used = monitoring?.Analytics ?? [];
        var realTime = used.Contains(VideoAnalytics.FaceRecognitionRealTime);
        var afterwards = used.Contains(VideoAnalytics.FaceRecognitionAfterwards);
        if (!realTime && !afterwards)
        {
            return used.Count == 0 && monitoring?.AnalyticsNone != true ? Judgement.Lacks(Path) : Judgement.Met("not-used").From(Path);
        }

        if (view.Applicant is null)
        {
            return Judgement.Lacks("$.facts.applicant.kind").From(Path);
        }

        if (!view.IsPolice)
        {
            return Judgement.NotMet("not-police").From(Path, "$.facts.applicant.kind").Try("remove");
        }

        return Judgement.Of([
            .. realTime ? [RealTime(view)] : Array.Empty<Judgement>(),
            .. afterwards ? [Judgement.Unclear("police-afterwards").From(Path)] : Array.Empty<Judgement>(),
        ]);
    }

    private static Judgement RealTime(CaseView view)
    {
        if (view.LawDate < PoliceMayFrom)
        {
            return Judgement.NotMet("too-early", ("from", PoliceMayFrom)).From(Path, "$.lawDate").Try("remove");
        }

        return string.IsNullOrWhiteSpace(view.Facts.LegalBasis?.FaceRecognitionPermit?.Reference)
            ? Judgement.NotMet("no-permit").From(Path).Wanting(Permit).Try("give-permit")
            : Judgement.Met("permit", ("reference", view.Facts.LegalBasis.FaceRecognitionPermit.Reference)).From(Path, Permit);
    }
}
