namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>R22. A period whose end or filing day falls on or after the first day of the next regime (T1 for 2018-08-01).</summary>
public sealed class PeriodCrossesRegimesCheck : Check
{
    public override int Order => 220;

    public override IReadOnlyList<string> Keys =>
    [
        "inside", "crosses", "stop-before",
    ];

    public override Judgement Judge(CaseView view)
    {
        if (!view.IsTemporary)
        {
            return Judgement.NotApplicable(CommonStatements.NotTemporary);
        }

        if (view.Clock is not { } clock)
        {
            return Judgement.Lacks(view.Ground is null ? "$.facts.temporary.groundId" : "$.facts.temporary.start");
        }

        if (clock.CrossesInto is not { } key)
        {
            return Judgement.Met("inside", ("end", clock.EndDay), ("regime", view.Regime.ShortName)).From("$.facts.temporary.start");
        }

        var next = view.Surroundings.Regimes[key];
        return Judgement.NotMet("crosses", ("end", clock.EndDay), ("other", next.ShortName), ("from", next.From!.Value)).From("$.facts.temporary.start")
            .Try("stop-before", ("last", view.Regime.To!.Value));
    }
}
