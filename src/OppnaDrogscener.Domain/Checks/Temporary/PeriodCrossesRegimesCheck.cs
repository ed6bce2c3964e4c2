using System.Globalization;
using OppnaDrogscener.Domain.Clock;

namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>R22. A period whose end or filing day falls on or after the first day of the next regime (T1 for 2018-08-01).</summary>
public sealed class PeriodCrossesRegimesCheck : Check
{
    public override int Order => 220;

    public override IReadOnlyList<string> Keys =>
    [
        "inside", "stops-before", "crosses", "filed-after", "other-rules", "stop-before",
    ];

    private const string Start = "$.facts.temporary.start";
    private const string Stop = "$.facts.temporary.stop";

    public override Judgement Judge(CaseView view)
    {
        if (!view.IsTemporary)
        {
            return Judgement.NotApplicable(CommonStatements.NotTemporary);
        }

        return view.Clock is { } clock ? Judge(view, clock) : ClockGaps.Judge(view);
    }

    private static Judgement Judge(CaseView view, ClockResult clock)
    {
        if (view.Regime.To is not { } last || view.Surroundings.Regimes.Next(view.Regime.Key) is not { } next)
        {
            return Judgement.Met("inside", ("end", clock.EndDay), ("regime", view.Regime.ShortName)).From(Start);
        }

        var temporary = view.Facts.Temporary!;
        (string, Value)[] values = [("end", clock.EndDay), ("other", next.ShortName), ("from", next.From!.Value)];
        if (temporary.FiledOn is { } filed && filed > last)
        {
            return Judgement.NotMet("filed-after", [("filed", filed), .. values]).From("$.facts.temporary.filedOn").And("other-rules");
        }

        if (clock.CrossesInto is null)
        {
            return Judgement.Met("inside", ("end", clock.EndDay), ("regime", view.Regime.ShortName)).From(Start);
        }

        return temporary.Stop is { } stop && stop <= last
            ? Judgement.Met("stops-before", [("stop", stop), .. values]).From(Start, Stop)
            : Judgement.NotMet("crosses", values).And("other-rules").From(Start)
                .Try(new Remedy(Statement.Of("stop-before", ("last", last)), new FactChange(Stop, last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
    }
}
