namespace OppnaDrogscener.Importing.Reading;

/// <summary>What a whole sheet holds, with a certain mapping: for choosing what is wanted of it.</summary>
/// <param name="Rows">Rows with something in them, headings left out.</param>
/// <param name="Dates">The order of days; null where there is no column for days.</param>
/// <param name="FirstDay">The earliest day, where the order is known.</param>
/// <param name="LastDay">The latest day.</param>
/// <param name="Areas">Values of the columns for areas.</param>
/// <param name="Streets">Streets.</param>
/// <param name="Labels">Labels of offences in a file with numbers, with the sum of the numbers.</param>
/// <param name="Midnight">Rows at exactly 00:00.</param>
/// <param name="Timed">Rows with a time.</param>
public sealed record Survey(
    long Rows,
    DateFinding? Dates,
    DateOnly? FirstDay,
    DateOnly? LastDay,
    IReadOnlyList<ValueCount> Areas,
    IReadOnlyList<ValueCount> Streets,
    IReadOnlyList<SurveyLabel> Labels,
    long Midnight,
    long Timed)
{
    /// <summary>Different areas, streets or labels that are kept, inclusive.</summary>
    public const int MostValues = 1000;

    /// <summary>Whether so many times are exactly midnight that they probably stand for an unknown time (convention: more than every tenth).</summary>
    public bool MidnightIsCommon => Timed > 0 && Midnight * 10 > Timed;
}
