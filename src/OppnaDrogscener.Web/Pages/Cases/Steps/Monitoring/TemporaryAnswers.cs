using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Monitoring;

/// <summary>The answers about a temporary period between facts and what is typed.</summary>
internal static class TemporaryAnswers
{
    public static void ToInput(TemporaryFacts known, MonitoringInput input)
    {
        input.TemporaryGroundId = known.GroundId ?? "";
        input.TemporarySpecialReason = known.SpecialReason ?? "";
        input.TemporaryFeared = TypedChoice.Write(known.Feared);
        input.TemporaryCrimeFeared = known.CrimeFeared ?? "";
        input.TemporaryHarms = [.. known.Harms.Select(harm => TypedChoice.Write<Harm>(harm))];
        input.TemporaryCertainPlace = known.CertainPlace ?? "";
        input.TemporaryUrgent = TypedChoice.Write(known.Urgent);
        input.TemporaryImportant = TypedChoice.Write(known.Important);
        input.TemporaryLedByRescueLeader = TypedChoice.Write(known.LedByRescueLeader);
        input.TemporaryPurposeIds = [.. known.PurposeIds];
        input.TemporaryDecidedBy = known.DecidedBy ?? "";
        input.TemporaryDecidedAt = TypedDate.Of(known.DecidedAt?.Day);
        input.TemporaryDecidedTime = known.DecidedAt?.Time is { } time ? TypedClock.Write(new ClockTime((time.Hour * 60) + time.Minute)) : "";
        input.TemporaryStart = TypedDate.Of(known.Start);
        input.TemporaryStop = TypedDate.Of(known.Stop);
        input.TemporaryFiledOn = TypedDate.Of(known.FiledOn);
        input.TemporaryEarlierPeriods = [.. known.EarlierPeriods.Select(period => new EarlierPeriodInput
        {
            GroundId = period.GroundId ?? "",
            Start = TypedDate.Of(period.Start),
            Stop = TypedDate.Of(period.Stop),
            NewFacts = period.NewFacts ?? "",
        })];
    }

    public static TemporaryFacts ToFacts(TemporaryFacts known, MonitoringInput input) => known with
    {
        GroundId = TypedText.OrNull(input.TemporaryGroundId),
        SpecialReason = TypedText.OrNull(input.TemporarySpecialReason),
        Feared = TypedChoice.Read<FearedEvent>(input.TemporaryFeared),
        CrimeFeared = TypedText.OrNull(input.TemporaryCrimeFeared),
        Harms = KeptOrder.Of(known.Harms, [.. input.TemporaryHarms.Select(TypedChoice.Read<Harm>).OfType<Harm>()]),
        CertainPlace = TypedText.OrNull(input.TemporaryCertainPlace),
        Urgent = TypedChoice.ReadFlag(input.TemporaryUrgent),
        Important = TypedChoice.ReadFlag(input.TemporaryImportant),
        LedByRescueLeader = TypedChoice.ReadFlag(input.TemporaryLedByRescueLeader),
        PurposeIds = KeptOrder.Of(known.PurposeIds, [.. input.TemporaryPurposeIds.Where(id => id.Length > 0)]),
        DecidedBy = TypedText.OrNull(input.TemporaryDecidedBy),
        DecidedAt = input.TemporaryDecidedAt.Value is { } day ? new LocalMoment(day, Time(input.TemporaryDecidedTime)) : null,
        Start = input.TemporaryStart.Value,
        Stop = input.TemporaryStop.Value,
        FiledOn = input.TemporaryFiledOn.Value,
        EarlierPeriods = [.. input.TemporaryEarlierPeriods.Select(period => new EarlierPeriod
        {
            GroundId = TypedText.OrNull(period.GroundId),
            Start = period.Start.Value,
            Stop = period.Stop.Value,
            NewFacts = TypedText.OrNull(period.NewFacts),
        })],
    };

    /// <summary>A moment lies within its day, so that 24:00 is none.</summary>
    public static TimeOnly? Time(string typed) =>
        TypedClock.Read(typed) is { Minutes: < ClockTime.MinutesPerDay } time ? new TimeOnly(time.Hour, time.Minutes % 60) : null;
}
