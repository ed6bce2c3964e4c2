namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// Spreads offences of uncertain time evenly over the interval in which they happened (aoristic analysis: Ratcliffe 2000;
/// found accurate by Ashby &amp; Bowers 2013; methods A15). Weight of an hour = its overlap with the interval ÷ the interval's
/// length; a known moment has weight 1.
/// </summary>
/// <param name="Matrix">The weights of all offences used.</param>
/// <param name="Used">Offences in the matrix.</param>
/// <param name="Dropped">Offences left out because their interval is longer than a day. To be printed beside the matrix.</param>
public sealed record AoristicWeights(WeekMatrix Matrix, int Used, int Dropped)
{
    private const long Longest = TimeSpan.TicksPerDay;

    /// <summary>Whether an interval is short enough to be spread: a day at most.</summary>
    public static bool CanSpread(LocalMoment from, LocalMoment to) => to.Ticks - from.Ticks <= Longest;

    /// <summary>The matrix of many offences. Each must end no earlier than it begins.</summary>
    public static AoristicWeights Of(IEnumerable<(LocalMoment From, LocalMoment To)> offences) =>
        Of(offences.Select(offence => (offence.From, offence.To, 1)));

    /// <summary>The matrix of rows that each stand for a number of offences. The sum of the cells is the number of offences used.</summary>
    public static AoristicWeights Of(IEnumerable<(LocalMoment From, LocalMoment To, int Count)> rows)
    {
        var sums = Enumerable.Range(0, WeekMatrix.Days).Select(_ => new double[HourProfile.Hours]).ToArray();
        var (used, dropped) = (0, 0);
        foreach (var (from, to, count) in rows)
        {
            if (!CanSpread(from, to))
            {
                dropped += count;
                continue;
            }

            used += count;
            foreach (var part in Spread(from, to))
            {
                sums[part.Weekday][part.Hour] += part.Weight * count;
            }
        }

        return new AoristicWeights(new WeekMatrix(sums), used, dropped);
    }

    /// <summary>The weights of one offence, hour by hour from its beginning; they add up to 1.</summary>
    public static IReadOnlyList<HourWeight> Spread(LocalMoment from, LocalMoment to)
    {
        if (to < from)
        {
            throw new ArgumentException("The interval ends before it begins.", nameof(to));
        }

        if (from == to)
        {
            return [new HourWeight(from.Weekday, from.Time.Hour, 1)];
        }

        var length = (double)(to.Ticks - from.Ticks);
        var parts = new List<HourWeight>();
        for (var start = from.Ticks; start < to.Ticks;)
        {
            var end = Math.Min(to.Ticks, ((start / TimeSpan.TicksPerHour) + 1) * TimeSpan.TicksPerHour);
            var day = DateOnly.FromDayNumber((int)(start / TimeSpan.TicksPerDay));
            var hour = (int)(start % TimeSpan.TicksPerDay / TimeSpan.TicksPerHour);
            parts.Add(new HourWeight(new LocalMoment(day, TimeOnly.MinValue).Weekday, hour, (end - start) / length));
            start = end;
        }

        return parts;
    }
}
