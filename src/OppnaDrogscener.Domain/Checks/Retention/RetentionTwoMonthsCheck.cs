namespace OppnaDrogscener.Domain.Checks.Retention;

/// <summary>R08. KOL2013 32 §: at most two months unless the county board decides longer. Counted as the shortest two months, 59 days, so that no recording is kept too long.</summary>
public sealed class RetentionTwoMonthsCheck : Check
{
    public override int Order => 80;

    public override IReadOnlyList<string> Keys =>
    [
        "within", "over", "shorten", "ask-for-longer",
    ];

    /// <summary>The shortest two months there are, 1 January to 1 March in a common year: kept no longer, no day is over the limit.</summary>
    private const int ShortestTwoMonthsInDays = 59;

    private const string Path = "$.facts.monitoring.retentionHours";

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

        if (monitoring.RetentionHours is not { } hours)
        {
            return Judgement.Lacks(Path);
        }

        var days = new Value.Number(hours / 24, 1);
        const int Limit = ShortestTwoMonthsInDays * 24;
        return hours <= Limit
            ? Judgement.Met("within", ("days", days)).From(Path)
            : Judgement.NotMet("over", ("days", days)).From(Path)
                .Try(new Remedy(Statement.Of("shorten", ("days", ShortestTwoMonthsInDays)), new FactChange(Path, Limit))).Try("ask-for-longer");
    }
}
