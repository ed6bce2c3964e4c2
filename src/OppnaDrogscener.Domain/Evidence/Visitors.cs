using OppnaDrogscener.Domain.Cases.Facts;
using DayGroup = OppnaDrogscener.Domain.Cases.Facts.DayGroup;
using HourlyPeople = OppnaDrogscener.Domain.Statistics.VisitorProfile;

namespace OppnaDrogscener.Domain.Evidence;

/// <summary>People at the place by clock hour, as a figure to compute with.</summary>
public static class Visitors
{
    private const int DaysMondayToThursday = 4;
    private const int DaysFridayToSunday = 3;

    /// <summary>An average day of the week; null when the facts have no whole profile.</summary>
    public static HourlyPeople? AverageDay(CrimeFacts? crime)
    {
        var rows = (crime?.Visitors?.Hours ?? []).Where(row => row.People.Count == CountsPerHourAttribute.Length).ToList();
        if (rows.FirstOrDefault(row => row.Days is null or DayGroup.AllDays) is { } all)
        {
            return new HourlyPeople(all.People);
        }

        var early = rows.FirstOrDefault(row => row.Days == DayGroup.MondayToThursday);
        var late = rows.FirstOrDefault(row => row.Days == DayGroup.FridayToSunday);
        return early is null || late is null ? null : new HourlyPeople(
            [.. early.People.Zip(late.People, (first, second) => (first * DaysMondayToThursday + second * DaysFridayToSunday) / (DaysMondayToThursday + DaysFridayToSunday))]);
    }
}
