using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Importing.Reading;
using OppnaDrogscener.Web.Words;

namespace OppnaDrogscener.Web.Pages.Cases.Fetching;

/// <summary>What would be added to a case, in sum, and what should be known of it.</summary>
internal sealed class ReadingRows(ImportReading reading, IReadOnlyDictionary<string, OffenceLabel> labels, PageWords words, Func<OffenceType?, string> typeName)
{
    private const int Shown = 12;
    private const int MonthLength = 7;

    /// <summary>The sums.</summary>
    public IReadOnlyList<ShownRow> Sums(string target, bool isOffences)
    {
        List<ShownRow> rows =
        [
            new(words["fetch.becomes"], target),
            new(words["fetch.row-rows"], words.Fill("fetch.rows-counted", ("rows", Number(reading.Rows)), ("used", Number(reading.Taken)), ("left", Number(reading.Rows - reading.Taken)))),
        ];
        if (reading.Taken == 0)
        {
            return rows;
        }

        if (reading is { FirstDay: { } first, LastDay: { } last })
        {
            rows.Add(new(words["fetch.span"], words.Fill("fetch.span-text", ("from", DayText.Written(first, words.Language)), ("to", DayText.Written(last, words.Language)))));
        }

        if (!isOffences)
        {
            // Types may lie within each other, so they are never added up.
            rows.Add(new(words["fetch.types"], string.Join(", ", reading.Counts.Where(row => labels.ContainsKey(row.Label)).GroupBy(row => labels[row.Label].Type)
                .Select(type => $"{(type.Key is null ? words["fetch.all-offences"] : typeName(type.Key))} {Number(type.Sum(row => (long)(row.Count ?? 0)))}"))));
        }
        else
        {
            rows.Add(new(words["fetch.sum"], Number(reading.Sum)));
            var coding = reading.Coding;
            rows.Add(new(words["fetch.types"], string.Join(", ", coding.ByType.Select(pair => $"{typeName(pair.Type)} {Number(pair.Count)}"))));
            rows.Add(new(words["fetch.found-or-reported"], words.Fill("fetch.found-text", ("reported", Number(coding.Reported)), ("found", Number(coding.FoundByPolice)), ("unsorted", Number(coding.Unsorted))), words["fetch.found-why"]));
            rows.Add(reading.WithoutTime == 0
                ? new(words["fetch.times"], words["fetch.times-all"])
                : new(words["fetch.times"], words.Fill("fetch.times-some", ("number", Number(reading.WithoutTime))), words["fetch.times-why"]));
        }

        return rows;
    }

    /// <summary>What should be known before it is added.</summary>
    /// <param name="withoutPlace">Numbers left out because the place's own number is not known.</param>
    public IReadOnlyList<string> Remarks(int withoutPlace)
    {
        var coding = reading.Coding;
        List<string?> remarks =
        [
            coding.Unknown.Count > 0 ? words.Fill("fetch.remark-unknown", ("list", List(coding.Unknown))) : null,
            coding.Discontinued.Count > 0 ? words.Fill("fetch.remark-discontinued", ("list", List(coding.Discontinued))) : null,
            Counted("fetch.remark-padded", coding.Padded),
            coding.Largest is { } largest ? Largest(largest) : null,
            Counted("fetch.remark-times", reading.UnreadableTimes),
            Counted("fetch.remark-ends", reading.EndsBeforeStart),
            Counted("fetch.remark-positions", reading.UnreadablePositions),
            Counted("fetch.remark-without-place", withoutPlace),
            Counted("fetch.remark-sums", reading.WrongSums),
            Counted("fetch.remark-preliminary", reading.Counts.Count(row => row.IsPreliminary)),
            Counted("fetch.remark-hidden", reading.Counts.Count(row => row.Count is null)),
            reading.Counts.Any(row => row.Period.Length != MonthLength) ? words["fetch.remark-quarters"] : null,
        ];
        return [.. remarks.OfType<string>()];
    }

    private string Largest(LargeCase largest) => words.Fill(
        largest.Number is null ? "fetch.remark-large-row" : "fetch.remark-large-case",
        ("case", largest.Number ?? Number(largest.Row)),
        ("count", Number(largest.Count)),
        ("percent", $"{(int)Math.Round(largest.Share * 100)}"));

    private string? Counted(string word, long number) => number > 0 ? words.Fill(word, ("number", Number(number))) : null;

    private string List(IReadOnlyList<ValueCount> values) => string.Join(", ", values.Take(Shown).Select(value => $"{value.Value} ({Number(value.Count)})")) + (values.Count > Shown ? " …" : "");

    private string Number(long number) => words.Notation.Number(number);
}
