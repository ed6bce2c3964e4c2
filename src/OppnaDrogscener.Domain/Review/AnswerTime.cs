using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Review;

/// <summary>How long somebody gets to answer a county board. The law says no number of days; what is given must be reasonable and end on a working day.</summary>
public static class AnswerTime
{
    /// <summary>Days after the last day to answer that a link to answer by still opens, so that somebody who is late can be heard.</summary>
    public const int LinkStaysDays = 14;

    private static readonly StatutoryPeriod Usually = new(3, PeriodUnit.Weeks);
    private static readonly StatutoryPeriod Most = new(1, PeriodUnit.Years);

    /// <summary>The last day when nobody says otherwise: three weeks from today, or the working day after.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 2000-2100.</exception>
    public static DateOnly Usual(DateOnly today) => StatutoryTime.LastDayForAct(StatutoryTime.EndDay(today, Usually));

    /// <summary>What is wrong with a last day; null when nothing is.</summary>
    /// <param name="day">The day; null when none is given or there is no such day.</param>
    /// <param name="today">The day it is given.</param>
    public static AnswerTimeProblem? ProblemOf(DateOnly? day, DateOnly today) => day switch
    {
        null => AnswerTimeProblem.Missing,
        { } past when past <= today => AnswerTimeProblem.NotAhead,
        { } far when far > StatutoryTime.EndDay(today, Most) => AnswerTimeProblem.TooFar,
        { } free when !SwedishHolidays.IsWorkingDay(free) => AnswerTimeProblem.NotWorking,
        _ => null,
    };
}
