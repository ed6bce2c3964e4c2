namespace OppnaDrogscener.Importing.Reading;

/// <summary>Every reason why a row is left out; the words stand in the host's templates as <c>dropped-…</c>.</summary>
public static class DropReasons
{
    /// <summary>A quotation mark in the wrong place: the cells can't be told apart.</summary>
    public const string Malformed = "malformed";

    /// <summary>No day.</summary>
    public const string DayMissing = "day-missing";

    /// <summary>Something that is no day in the chosen order.</summary>
    public const string DayInvalid = "day-invalid";

    /// <summary>Before or after the case's period.</summary>
    public const string OutsidePeriod = "outside-period";

    /// <summary>Another area than those chosen.</summary>
    public const string OtherArea = "other-area";

    /// <summary>Another street than those chosen.</summary>
    public const string OtherStreet = "other-street";

    /// <summary>Outside the case's area.</summary>
    public const string OutsideArea = "outside-area";

    /// <summary>A number that can't be read.</summary>
    public const string CountInvalid = "count-invalid";

    /// <summary>No number.</summary>
    public const string CountMissing = "count-missing";

    /// <summary>The number is 0: nothing happened.</summary>
    public const string CountZero = "count-zero";

    /// <summary>The same as an earlier row, and the user has said that it is not to be counted twice.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>A month, quarter or year that can't be read.</summary>
    public const string PeriodInvalid = "period-invalid";

    /// <summary>A label that the user does not count.</summary>
    public const string OtherLabel = "other-label";

    /// <summary>A number hidden by the publisher where another row of the same kind has it: an echo of the heading above.</summary>
    public const string Echo = "echo";

    /// <summary>The heading, repeated.</summary>
    public const string Heading = "heading";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Malformed, DayMissing, DayInvalid, OutsidePeriod, OtherArea, OtherStreet, OutsideArea, CountInvalid, CountMissing, CountZero,
        Duplicate, PeriodInvalid, OtherLabel, Echo, Heading,
    ];
}
