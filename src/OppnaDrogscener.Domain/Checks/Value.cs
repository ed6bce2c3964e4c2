namespace OppnaDrogscener.Domain.Checks;

/// <summary>
/// A value that a statement mentions. Kept as what it is, so that each language writes it in its own way.
/// </summary>
public abstract record Value
{
    private Value()
    {
    }

    /// <summary>The user's own words, or a name.</summary>
    public sealed record Words(string Content) : Value;

    /// <summary>A word of ours by its key in templates/words.md.</summary>
    public sealed record Term(string Key) : Value;

    /// <summary>What something is called in headings and tables, by its key in templates/words.md, with the values that go into it.</summary>
    public sealed record Named(string Key, IReadOnlyList<(string Name, Value Value)> Values) : Value
    {
        /// <summary>A name without values.</summary>
        public Named(string key)
            : this(key, [])
        {
        }
    }

    /// <summary>A month of a year; the day is its first.</summary>
    public sealed record Month(DateOnly First) : Value;

    /// <summary>A calendar month of any year, 1 to 12.</summary>
    public sealed record MonthOfYear(int Ordinal) : Value;

    /// <summary>From one number to another, such as the limits of an interval, with as many decimals each; the upper may be infinite.</summary>
    public sealed record Range(double Low, double High, int Decimals) : Value;

    /// <summary>From one share to another, 0–1, written in per cent.</summary>
    public sealed record ShareRange(double Low, double High) : Value;

    /// <summary>A p-value: three decimals, and never digits below one in a thousand.</summary>
    public sealed record Probability(double P) : Value;

    /// <summary>A calendar day.</summary>
    public sealed record Day(DateOnly Date) : Value;

    /// <summary>A number with at most so many decimals.</summary>
    public sealed record Number(double Amount, int Decimals = 0) : Value;

    /// <summary>A measured number with exactly so many decimals, such as a ratio.</summary>
    public sealed record Measured(double Amount, int Decimals) : Value;

    /// <summary>A share from 0 to 1, written in per cent.</summary>
    public sealed record Share(double Part) : Value;

    /// <summary>An area in square metres, whole.</summary>
    public sealed record Area(double SquareMetres) : Value;

    /// <summary>Clock hours: from the first hour (0–23) to the end hour (1–24, or at most the first for past midnight).</summary>
    public sealed record HourSpan(int From, int To) : Value;

    /// <summary>Clock hours on a group of weekdays, named by its key in the words.</summary>
    public sealed record DaysAndHours(string Days, int From, int To) : Value;

    /// <summary>Weekdays from the first to the last, 0 Monday to 6 Sunday; around the end of the week too.</summary>
    public sealed record DaySpan(int First, int Last) : Value;

    /// <summary>How the place compares with an area: between so many and so many times its level.</summary>
    /// <param name="AreaName">The area.</param>
    /// <param name="Low">Lower limit of the interval.</param>
    /// <param name="High">Upper limit of the interval.</param>
    /// <param name="Per">What the level is counted per: visitors, residents or hectares.</param>
    /// <param name="Months">Months that both areas have counts for.</param>
    public sealed record Comparison(string AreaName, double Low, double High, string Per, int Months) : Value;

    /// <summary>Several values, written as a list in running text.</summary>
    public sealed record Several(IReadOnlyList<Value> Items) : Value;

    /// <summary>Names of facts by their JSON paths.</summary>
    public sealed record FactNames(IReadOnlyList<string> Paths) : Value;

    public static implicit operator Value(string words) => new Words(words);

    public static implicit operator Value(int number) => new Number(number);

    public static implicit operator Value(DateOnly day) => new Day(day);

    /// <summary>A list of names or own words.</summary>
    public static Value List(IEnumerable<string> items) => new Several([.. items.Select(item => new Words(item))]);

    /// <summary>A list of values.</summary>
    public static Value List(IEnumerable<Value> items) => new Several([.. items]);
}
