namespace OppnaDrogscener.Importing.Cells;

/// <summary>In which order a day is written where its form leaves it open.</summary>
public enum DateOrder
{
    /// <summary>Year first, as 2026-03-06 or 20260306, or a number of days as Excel keeps it: nothing is open.</summary>
    YearFirst,

    /// <summary>Day before month, as 6/3/2026.</summary>
    DayFirst,

    /// <summary>Month before day, as 3/6/26.</summary>
    MonthFirst,
}
