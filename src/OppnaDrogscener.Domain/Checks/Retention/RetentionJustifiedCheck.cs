using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Checks.Retention;

/// <summary>R09. Over 72 hours: a reason in text; over 7 days: also on the sign. Benchmarks of practice, not of the act.</summary>
public sealed class RetentionJustifiedCheck : Check
{
    public override int Order => 90;

    public override IReadOnlyList<string> Keys =>
    [
        "short", "no-reason", "reason", "on-sign", "not-on-sign", "shorten", "explain", "put-on-sign",
    ];

    private const int BenchmarkHours = 72;
    private const int SignHours = 7 * 24;
    private const string Path = "$.facts.monitoring.retentionHours";
    private const string Reason = "$.facts.monitoring.retentionReason";
    private const string OnSign = "$.facts.monitoring.retentionOnSign";

    public override Judgement Judge(CaseView view)
    {
        if (view.Facts.Monitoring is not { Recording: { } recording } monitoring)
        {
            return Judgement.Lacks("$.facts.monitoring.recording");
        }

        if (!recording)
        {
            return Judgement.NotApplicable(CommonStatements.NoRecording).From("$.facts.monitoring.recording");
        }

        return monitoring.RetentionHours is { } hours ? Judge(monitoring, hours) : Judgement.Lacks(Path);
    }

    private static Judgement Judge(Monitoring monitoring, double hours)
    {
        var shown = new Value.Number(hours, 1);
        if (hours <= BenchmarkHours)
        {
            return Judgement.Met("short", ("hours", shown)).From(Path);
        }

        var shorten = new Remedy(Statement.Of("shorten"), new FactChange(Path, BenchmarkHours));
        var reasoned = string.IsNullOrWhiteSpace(monitoring.RetentionReason)
            ? Judgement.NotMet("no-reason", ("hours", shown)).From(Path).Wanting(Reason).Try(shorten).Try("explain")
            : Judgement.Met("reason", ("hours", shown)).From(Path, Reason);
        return hours <= SignHours ? reasoned : Judgement.Of([reasoned, Sign(monitoring.RetentionOnSign)]);
    }

    private static Judgement Sign(bool? onSign) => onSign switch
    {
        null => Judgement.Lacks(OnSign),
        true => Judgement.Met("on-sign").From(OnSign),
        false => Judgement.NotMet("not-on-sign").From(OnSign).Try(new Remedy(Statement.Of("put-on-sign"), new FactChange(OnSign, true))),
    };
}
