using OppnaDrogscener.Importing.Cells;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>What a file's days say of the order in which they are written.</summary>
/// <param name="Order">The order; null when it must be asked.</param>
/// <param name="OnlyDayFirst">Days that can only be read with the day first, as 25/3.</param>
/// <param name="OnlyMonthFirst">Days that can only be read with the month first, as 3/25.</param>
/// <param name="Either">Days that can be read both ways.</param>
/// <param name="Example">The first day whose order is open; null when none is.</param>
public sealed record DateFinding(DateOrder? Order, long OnlyDayFirst, long OnlyMonthFirst, long Either, string? Example)
{
    /// <summary>Why: plain, decided, both or mixed.</summary>
    public string Reason => this switch
    {
        { Example: null } => "plain",
        { OnlyDayFirst: > 0, OnlyMonthFirst: > 0 } => "mixed",
        { Order: not null } => "decided",
        _ => "both",
    };

    /// <summary>A day as it would be read in an order; null when it can't be.</summary>
    public static DateOnly? Read(string text, DateOrder order) => CellDate.Read(text, order)?.Day;
}
