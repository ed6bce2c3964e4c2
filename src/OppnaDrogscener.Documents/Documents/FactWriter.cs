using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>
/// Writes facts as running text. What is missing is said ("Uppgift saknas"), never left blank and never made up.
/// What a user wrote keeps the path of its field.
/// </summary>
/// <param name="words">The words.</param>
public sealed class FactWriter(Words words)
{
    /// <summary>Our words.</summary>
    public Words Words => words;

    /// <summary>Stands where a fact is missing.</summary>
    public IReadOnlyList<Inline> Missing => [new TextRun(words["missing"], Emphasis.Italic)];

    /// <summary>Words of our own.</summary>
    public static IReadOnlyList<Inline> Own(string text) => [new TextRun(text)];

    /// <summary>What a user wrote, as it stands.</summary>
    /// <param name="text">The text; null or blank = missing.</param>
    /// <param name="path">JSON path of the field.</param>
    public IReadOnlyList<Inline> Text(string? text, string path) =>
        string.IsNullOrWhiteSpace(text) ? Missing : [new TextRun(text, Emphasis.None, path)];

    /// <summary>What a user wrote, stressed.</summary>
    public IReadOnlyList<Inline> Strong(string? text, string path) =>
        string.IsNullOrWhiteSpace(text) ? Missing : [new TextRun(text, Emphasis.Strong, path)];

    /// <summary>A day in words.</summary>
    public IReadOnlyList<Inline> Day(DateOnly? day) => day is { } known ? Own(SwedishText.Date(known)) : Missing;

    /// <summary>A day and, if known, a time.</summary>
    public IReadOnlyList<Inline> Moment(LocalMoment? moment) => moment is { } known ? Own(MomentText(known)) : Missing;

    /// <summary>Yes, no or missing.</summary>
    public IReadOnlyList<Inline> YesNo(bool? answer) => answer is { } known ? Own(words[known ? "yes" : "no"]) : Missing;

    /// <summary>A value of a closed list.</summary>
    public IReadOnlyList<Inline> Choice<T>(string prefix, T? value)
        where T : struct, Enum => value is { } known ? Own(words.Of(prefix, known)) : Missing;

    /// <summary>A number with a unit.</summary>
    public IReadOnlyList<Inline> Number(double? value, int decimals, string unit) =>
        value is { } known ? Own(SwedishText.WithUnit(SwedishText.Number(known, decimals), unit)) : Missing;

    /// <summary>A whole number.</summary>
    public IReadOnlyList<Inline> Count(long? value) => value is { } known ? Own(SwedishText.Number(known)) : Missing;

    /// <summary>First and last day; an open end is said in words.</summary>
    public IReadOnlyList<Inline> Period(DateOnly? first, DateOnly? last, string openEndKey) => (first, last) switch
    {
        ({ } from, { } to) => Own(SwedishText.Interval(from, to)),
        ({ } from, null) => Own(words.Fill(openEndKey, ("day", SwedishText.Date(from)))),
        (null, { } to) => Own(words.Fill("until-day", ("day", SwedishText.Date(to)))),
        _ => Missing,
    };

    /// <summary>Several pieces with a separator between those that are there.</summary>
    public static IReadOnlyList<Inline> Join(string separator, params IEnumerable<IReadOnlyList<Inline>> pieces)
    {
        var joined = new List<Inline>();
        foreach (var piece in pieces.Where(piece => piece.Count > 0))
        {
            if (joined.Count > 0)
            {
                joined.Add(new TextRun(separator));
            }

            joined.AddRange(piece);
        }

        return joined;
    }

    /// <summary>Several pieces, each on a line of its own.</summary>
    public static IReadOnlyList<Inline> Lines(params IEnumerable<IReadOnlyList<Inline>> pieces)
    {
        var lines = new List<Inline>();
        foreach (var piece in pieces.Where(piece => piece.Count > 0))
        {
            if (lines.Count > 0)
            {
                lines.Add(new LineBreak());
            }

            lines.AddRange(piece);
        }

        return lines;
    }

    /// <summary>Only what is there: nothing instead of "missing".</summary>
    public static IReadOnlyList<Inline> Optional(string? text, string path) =>
        string.IsNullOrWhiteSpace(text) ? [] : [new TextRun(text, Emphasis.None, path)];

    /// <summary>Names in running text: a, b och c.</summary>
    public string Enumeration(IReadOnlyList<string> items) => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.SkipLast(1))} {words["and"]} {items[^1]}";

    private string MomentText(LocalMoment moment) => moment.Time is { } time
        ? $"{SwedishText.Date(moment.Day)} {words.Fill("clock", ("time", SwedishText.Clock(time)))}"
        : SwedishText.Date(moment.Day);
}
