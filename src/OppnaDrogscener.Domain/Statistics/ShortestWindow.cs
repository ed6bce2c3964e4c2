namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// The shortest windows that hold a share q of the offences (methods A13), by trying every window. There is no percentage in
/// law: show 50, 60, 70 and 80 % as a curve and let the user choose.
/// </summary>
public static class ShortestWindow
{
    // Weights are fractions: a sum that should equal q may fall a bit short.
    private const double Slack = 1e-9;

    /// <summary>The shares for which the curve is shown.</summary>
    public static IReadOnlyList<double> CurveShares { get; } = [0.5, 0.6, 0.7, 0.8];

    /// <summary>The shortest run of clock hours, around midnight too. Ties: more offences, then the earlier start.</summary>
    public static Computed<HourCoverage> OfHours(HourProfile offences, double q)
    {
        RequireShare(q);
        var total = offences.Total;
        if (total <= 0)
        {
            return Refusal.NothingCounted;
        }

        return HourWindow.All
            .Select(window => new HourCoverage(window, window.SumOf(offences.Values), window.SumOf(offences.Values) / total))
            .Where(candidate => candidate.Covered >= (q * total) - Slack)
            .OrderBy(candidate => candidate.Window.Length)
            .ThenByDescending(candidate => candidate.Covered)
            .ThenBy(candidate => candidate.Window.StartHour)
            .First();
    }

    /// <summary>The windows for 50, 60, 70 and 80 %.</summary>
    public static IReadOnlyList<(double Q, Computed<HourCoverage> Window)> Curve(HourProfile offences) =>
        CurveShares.Select(q => (q, OfHours(offences, q))).ToList();

    /// <summary>
    /// The block of weekdays and hours with the fewest hours a week. Hours after midnight belong to the evening before
    /// ("Thursday to Saturday 21–06 the following day"). Ties: more offences, earlier day, earlier hour.
    /// </summary>
    public static Computed<WeekCoverage> OfWeek(WeekMatrix offences, double q)
    {
        RequireShare(q);
        var total = offences.Total;
        if (total <= 0)
        {
            return Refusal.NothingCounted;
        }

        var best = WeekWindow.All
            .Select(window => (Window: window, Covered: window.SumOf(offences)))
            .Where(candidate => candidate.Covered >= (q * total) - Slack)
            .MinBy(candidate => (candidate.Window.HoursPerWeek, -Math.Round(candidate.Covered, 9), candidate.Window.StartDay, candidate.Window.StartHour));
        return new WeekCoverage(best.Window, best.Covered, best.Covered / total, FewestCells(offences, q));
    }

    /// <summary>The fewest of the 168 cells that hold the share: no window can do better.</summary>
    public static int FewestCells(WeekMatrix offences, double q)
    {
        var (left, cells) = (q * offences.Total, 0);
        foreach (var cell in offences.Cells.OrderDescending())
        {
            if (left <= Slack)
            {
                break;
            }

            left -= cell;
            cells++;
        }

        return cells;
    }

    private static void RequireShare(double q)
    {
        if (!(q is > 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(q), q, "A share above 0 and at most 1 is required.");
        }
    }
}
