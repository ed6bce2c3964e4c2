using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Importing.Layouts;
using OppnaDrogscener.Web.Importing;
using OppnaDrogscener.Web.Words;

namespace OppnaDrogscener.Web.Pages.Cases.Fetching;

/// <summary>How a file was read, each thing with the reason.</summary>
internal static class LookRows
{
    public static IReadOnlyList<ShownRow> Of(FileLook look, ImportChoices input, PageWords words)
    {
        var found = look.Recognition;
        List<ShownRow> rows =
        [
            new(words["fetch.row-layout"], words["fetch.layout-" + found.Layout.Id], words["fetch.by-" + (found.Layout.Id == OtherLayout.Key ? "nothing" : found.Reason)]),
        ];
        if (look.Text is { } text)
        {
            rows.Add(new(words["fetch.row-text"], text.Name, words["fetch.text-" + text.Reason] + (text.IsCut ? " " + words["fetch.note-cut"] : "")));
            rows.Add(new(words["fetch.row-separator"], words["fetch.separator-" + look.Separator switch { ';' => "semicolon", '\t' => "tab", '|' => "bar", _ => "comma" }]));
        }
        else
        {
            rows.Add(new(words["fetch.row-text"], words["fetch.workbook"], words.Fill("fetch.sheets", ("names", string.Join(", ", look.Sheets)))));
        }

        rows.Add(new(
            words["fetch.row-heading"],
            found.HeadingRow is { } heading ? words.Fill("fetch.heading-at", ("row", $"{heading}")) : words["fetch.heading-none"],
            found.Title.Count > 0 ? words.Fill("fetch.heading-title", ("title", string.Join(" · ", found.Title))) : ""));
        rows.AddRange(Surveyed(look, input, words));
        return rows;
    }

    private static IEnumerable<ShownRow> Surveyed(FileLook look, ImportChoices input, PageWords words)
    {
        if (look.Survey is not { } survey)
        {
            yield break;
        }

        yield return new(words["fetch.row-rows"], words.Notation.Number(survey.Rows), survey is { FirstDay: { } first, LastDay: { } last }
            ? words.Fill("fetch.span-text", ("from", DayText.Written(first, words.Language)), ("to", DayText.Written(last, words.Language)))
            : "");
        if (survey.Dates is { } dates)
        {
            yield return new(
                words["fetch.row-dates"],
                ImportDesk.Dates(look, input) is { } order ? words["fetch.order-" + FactsJson.Word(order)] : words["fetch.order-unknown"],
                words.Fill("fetch.order-" + dates.Reason, ("number", words.Notation.Number(Math.Max(dates.OnlyDayFirst, dates.OnlyMonthFirst))), ("day", words.Notation.Number(dates.OnlyDayFirst)), ("month", words.Notation.Number(dates.OnlyMonthFirst)), ("either", words.Notation.Number(dates.Either)), ("example", dates.Example ?? "")));
        }
    }
}
