using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Statistics;
using DayGroup = OppnaDrogscener.Domain.Statistics.DayGroup;

namespace OppnaDrogscener.Domain.Evidence;

/// <summary>Hours as values of a statement.</summary>
public static class HourWords
{
    /// <summary>A window of clock hours.</summary>
    public static Value Span(HourWindow window) => new Value.HourSpan(window.StartHour, window.EndHour == 0 ? 24 : window.EndHour);

    /// <summary>The hours of a window of the week.</summary>
    public static Value Span(WeekWindow window) => new Value.HourSpan(window.StartHour, window.EndHour == 0 ? 24 : window.EndHour);

    /// <summary>The days of a window of the week: the first and the last.</summary>
    public static Value Days(WeekWindow window) => window.Days == WeekMatrix.Days
        ? new Value.Term("all-days")
        : new Value.DaySpan(window.StartDay, (window.StartDay + window.Days - 1) % WeekMatrix.Days);

    /// <summary>Bands, runs of neighbours put together, each group of days by itself.</summary>
    public static Value Bands(IEnumerable<HourBand> bands) => new Value.Several(
    [
        .. bands.GroupBy(band => band.Days).SelectMany(group => Runs(group.Select(band => (band.StartHour, band.EndHour)))
            .Select(run => (Value)new Value.DaysAndHours(group.Key == DayGroup.MondayToThursday ? "monday-to-thursday" : "friday-to-sunday", run.From, run.To))),
    ]);

    /// <summary>Hour spans, neighbours put together.</summary>
    public static Value List(IEnumerable<(int From, int To)> spans) =>
        new Value.Several([.. Runs(spans).Select(span => (Value)new Value.HourSpan(span.From, span.To))]);

    /// <summary>The schedule that has a window on every day, as a remedy.</summary>
    public static Remedy Adopt(HourWindow window) => Adopt(new WeekWindow(0, WeekMatrix.Days, window.StartHour, window.Length));

    /// <summary>The schedule that has a window of the week, as a remedy. Hours past midnight belong to the evening before, as in a schedule.</summary>
    public static Remedy Adopt(WeekWindow window)
    {
        var schedule = new JsonArray(new JsonObject
        {
            ["days"] = new JsonArray([.. Enumerable.Range(window.StartDay, window.Days).Select(day => day % WeekMatrix.Days).Order().Select(day => (JsonNode)FactsJson.Word((Weekday)day))]),
            ["from"] = $"{window.StartHour:00}:00",
            ["to"] = window.EndHour == 0 ? "24:00" : $"{window.EndHour:00}:00",
        });
        var statement = window.Days == WeekMatrix.Days
            ? Statement.Of("adopt-window", ("hours", Span(window)))
            : Statement.Of("adopt-window-week", ("days", Days(window)), ("hours", Span(window)));
        return new Remedy(statement, new FactChange("$.facts.monitoring.schedule", schedule));
    }

    private static List<(int From, int To)> Runs(IEnumerable<(int From, int To)> spans)
    {
        var runs = new List<(int From, int To)>();
        foreach (var span in spans.OrderBy(span => span.From))
        {
            if (runs.Count > 0 && runs[^1].To == span.From)
            {
                runs[^1] = (runs[^1].From, span.To);
            }
            else
            {
                runs.Add(span);
            }
        }

        return runs;
    }
}
