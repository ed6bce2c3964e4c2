using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Status;

namespace OppnaDrogscener.Domain.Review;

/// <summary>Holds the conditions of a permit against what was applied for: a board cannot give more than that, and less is granting in part.</summary>
public static class PermitScope
{
    /// <summary>What in the conditions does not fit the outcome or the application; every one of them bars the decision.</summary>
    /// <param name="outcome">What is proposed.</param>
    /// <param name="conditions">The conditions; null where no permit is given.</param>
    /// <param name="applied">What was applied for; what it does not say bars nothing.</param>
    public static IReadOnlyList<DecisionObjection> Objections(DecisionOutcome outcome, PermitConditions? conditions, Monitoring? applied)
    {
        if (conditions is null || applied is null)
        {
            return [];
        }

        var (given, asked) = (WeekSchedule.Of(new Monitoring { Schedule = conditions.Hours }), WeekSchedule.Of(applied));
        (DecisionObjectionKind Kind, bool Holds)[] all =
        [
            (DecisionObjectionKind.HoursNotAppliedFor, !asked.IsEmpty && !asked.Covers(given)),
            (DecisionObjectionKind.FewerHours, outcome == DecisionOutcome.Granted && !given.IsEmpty && !given.Covers(asked)),
            (DecisionObjectionKind.SoundNotAppliedFor, conditions.SoundAllowed && applied.Sound != true),
            (DecisionObjectionKind.RetentionNotAppliedFor, conditions.RetentionHours > applied.RetentionHours),
            (DecisionObjectionKind.TimeNotAppliedFor, conditions.From < applied.Start || (applied.End is { } end && (conditions.Until is null || conditions.Until > end))),
        ];
        return [.. all.Where(one => one.Holds).Select(one => new DecisionObjection(one.Kind, null, Blocks: true))];
    }
}
