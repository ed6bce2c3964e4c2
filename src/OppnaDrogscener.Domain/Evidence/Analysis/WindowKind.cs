namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>By what rule hours are proposed.</summary>
public enum WindowKind
{
    /// <summary>The fewest hours of the week, on some weekdays (A13).</summary>
    Week,

    /// <summary>The fewest hours of the day, every day (A13).</summary>
    Day,

    /// <summary>The hours that film the fewest people, every day (A21).</summary>
    People,
}
