using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Checks.Balance;

/// <summary>R29. From 2018-05-25: need and outcome of a data protection impact assessment, before the start.</summary>
public sealed class ImpactAssessedCheck : Check
{
    public override int Order => 290;

    public override IReadOnlyList<string> Keys =>
    [
        "not-needed", "not-needed-unexplained", "not-done", "late", "contradiction", "no-prior-consultation",
        "late-consultation", "done", "explain", "do-it",
        "consult",
    ];

    private const string Root = "$.facts.safeguards.impactAssessment";

    public override Judgement Judge(CaseView view) => view.Facts.Safeguards?.ImpactAssessment is { Needed: { } needed } assessment
        ? needed ? Made(assessment, view.Start) : NotNeeded(assessment)
        : Judgement.Lacks($"{Root}.needed");

    private static Judgement NotNeeded(ImpactAssessment assessment) => assessment.Outcome is ImpactAssessmentOutcome.LowResidualRisk or ImpactAssessmentOutcome.HighResidualRisk
        ? Judgement.Unclear("contradiction").From($"{Root}.needed", $"{Root}.outcome")
        : string.IsNullOrWhiteSpace(assessment.Reason)
        ? Judgement.NotMet("not-needed-unexplained").From($"{Root}.needed").Wanting($"{Root}.reason").Try("explain")
        : Judgement.Met("not-needed").From($"{Root}.needed", $"{Root}.reason");

    private static Judgement Made(ImpactAssessment assessment, DateOnly? start)
    {
        if (assessment.DoneOn is not { } done)
        {
            return Judgement.NotMet("not-done").From($"{Root}.needed").Wanting($"{Root}.doneOn").Try("do-it");
        }

        if (start is { } first && done > first)
        {
            return Judgement.NotMet("late", ("done", done), ("start", first)).From($"{Root}.doneOn", "$.facts.monitoring.start").Try("do-it");
        }

        return assessment.Outcome switch
        {
            null => Judgement.Lacks($"{Root}.outcome"),
            ImpactAssessmentOutcome.NotNeeded => Judgement.Unclear("contradiction").From($"{Root}.needed", $"{Root}.outcome"),
            ImpactAssessmentOutcome.HighResidualRisk when assessment.PriorConsultationOn is null =>
                Judgement.NotMet("no-prior-consultation").From($"{Root}.outcome").Wanting($"{Root}.priorConsultationOn").Try("consult"),
            ImpactAssessmentOutcome.HighResidualRisk when assessment.PriorConsultationOn > start =>
                Judgement.NotMet("late-consultation", ("day", assessment.PriorConsultationOn.Value), ("start", start.Value)).From($"{Root}.priorConsultationOn", "$.facts.monitoring.start").Try("consult"),
            _ => Judgement.Met("done", ("done", done)).From($"{Root}.doneOn", $"{Root}.outcome"),
        };
    }
}
