using OppnaDrogscener.Web.Data.Board;

namespace OppnaDrogscener.Web.Pages.Cases.Supplements;

/// <summary>A request for a supplement that waits for an answer, as the overview of the case tells it.</summary>
/// <param name="Request">The request.</param>
/// <param name="Items">Its items.</param>
/// <param name="Board">The name of the county board.</param>
/// <param name="Today">The day it is shown.</param>
public sealed record SupplementAsked(SupplementRow Request, IReadOnlyList<SupplementItemRow> Items, string Board, DateOnly Today)
{
    /// <summary>Whether the last day has passed.</summary>
    public bool IsLate => Request.IsLate(Today);

    /// <summary>Days until the last day; 0 on that day, negative after it.</summary>
    public int DaysLeft => Request.Deadline.DayNumber - Today.DayNumber;
}
