using System.Globalization;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Tests.Statistics.Vectors;

/// <summary>Answers about hours of the day and week (A13, A15, A21).</summary>
internal static class WindowAnswers
{
    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static Answers Shortest(VectorCase vector) => vector.Has("hours") ? OfHours(vector) : OfWeek(vector);

    private static Answers OfHours(VectorCase vector)
    {
        var found = ShortestWindow.OfHours(new HourProfile(vector.Numbers("hours")), vector.Number("q")).Value;
        return new Answers
        {
            ["length_h"] = found?.Window.Length,
            ["start_hour"] = found?.Window.StartHour,
            ["end_hour"] = found?.Window.EndHour,
            ["covered"] = found?.Covered,
            ["share"] = found?.Share,
            ["time_share"] = found?.Window.TimeShare,
            ["temporal_PAI"] = found?.TemporalIndex,
        };
    }

    private static Answers OfWeek(VectorCase vector)
    {
        var matrix = new WeekMatrix(vector.Rows("matrix_mon_to_sun"));
        var found = ShortestWindow.OfWeek(matrix, vector.Number("q")).Value;
        return new Answers
        {
            ["days"] = found?.Window.Days,
            ["start_day"] = found?.Window.StartDay,
            ["start_hour"] = found?.Window.StartHour,
            ["end_hour"] = found?.Window.EndHour,
            ["length_h"] = found?.Window.Length,
            ["hours_per_week"] = found?.Window.HoursPerWeek,
            ["covered"] = found?.Covered,
            ["share"] = found?.Share,
            ["time_share"] = found?.Window.TimeShare,
            ["temporal_PAI"] = found?.TemporalIndex,
            ["lower_bound_cells"] = found?.FewestCells,
            ["total"] = matrix.Total,
        };
    }

    public static Answers Aoristic(VectorCase vector)
    {
        var spread = AoristicWeights.Spread(MomentOf(vector.Text("from")), MomentOf(vector.Text("to")));
        var byWeekday = vector.ExpectedKeys("weights").Any(key => key.Contains('-', StringComparison.Ordinal));
        var weights = new Answers();
        foreach (var part in spread.GroupBy(part => byWeekday ? $"{Weekdays[part.Weekday]}-{part.Hour}" : $"{part.Hour}"))
        {
            weights[part.Key] = part.Sum(weight => weight.Weight);
        }

        return new Answers { ["weights"] = weights };
    }

    public static Answers FewestFilmed(VectorCase vector)
    {
        var found = IntrusionWindow.Find(
            new HourProfile(vector.Numbers("hours")), new VisitorProfile(vector.Numbers("people")), vector.Number("q")).Value;
        return new Answers
        {
            ["start_hour"] = found?.Window.StartHour,
            ["end_hour"] = found?.Window.EndHour,
            ["length_h"] = found?.Window.Length,
            ["covered"] = found?.Covered,
            ["share"] = found?.Share,
            ["people"] = found?.People,
            ["people_share"] = found?.PeopleShare,
            ["crimes_per_1000_inside"] = found?.PerThousandInside,
            ["crimes_per_1000_outside"] = found?.PerThousandOutside,
        };
    }

    private static LocalMoment MomentOf(string text)
    {
        var parts = text.Split('T');
        return new LocalMoment(
            DateOnly.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            TimeOnly.ParseExact(parts[1], ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None));
    }
}
