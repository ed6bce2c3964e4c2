using System.Globalization;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Importing;
using OppnaDrogscener.Importing.Cells;
using OppnaDrogscener.Importing.Layouts;
using OppnaDrogscener.Importing.Reading;

namespace OppnaDrogscener.Cli.Commands;

/// <summary>A file with crime statistics as it was recognised and read.</summary>
/// <param name="Import">Where it comes from.</param>
/// <param name="Layout">Id of the layout that was recognised.</param>
/// <param name="Form">What a row is.</param>
/// <param name="Reading">What was read and what was left out.</param>
internal sealed record CrimeFile(CrimeImport Import, string Layout, RowForm Form, ImportReading Reading)
{
    /// <summary>Without a case there is no place to choose by, so every row may be kept.</summary>
    private static readonly ImportLimits Alone = ImportLimits.Ordinary with { Offences = 1_000_000 };

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="dates">day-first or month-first, where the file leaves it open; null when not stated.</param>
    /// <param name="facts">The case whose period and area say what is wanted; null for everything.</param>
    /// <param name="session">What the command works with.</param>
    /// <exception cref="BadInputException">The file is refused, or the order of days must be stated.</exception>
    public static CrimeFile Read(string path, string? dates, CaseFacts? facts, Session session)
    {
        using var file = Known(ImportFile.Open(Open(path, session), Path.GetFileName(path), facts is null ? Alone : null), path, session);
        var recognised = Known(file.Recognise(), path, session);
        var mapping = recognised.Mapping;
        if (mapping.Problems.Count > 0)
        {
            throw session.Words.Bad("crime-unmapped", ("file", path), ("problem", string.Join(", ", mapping.Problems)));
        }

        if (mapping.Form == RowForm.Offences)
        {
            mapping = mapping with { Dates = OrderOf(Known(file.Survey(mapping), path, session), dates, path, session) };
        }

        var scope = new ImportScope { From = facts?.Crime?.From, To = facts?.Crime?.To, Place = PlaceFilter.Of(facts?.Perimeter) };
        var reading = Known(file.Read(mapping, scope, session.Desk.Reference), path, session);
        var import = new CrimeImport { Id = FreeId(facts), FileName = file.Name, Sha256 = file.Sha256, System = recognised.Layout.Publisher };
        return new CrimeFile(import, recognised.Layout.Id, mapping.Form, reading);
    }

    /// <summary>The facts with the offences of the file; as they are when the file holds numbers, or is in the case already.</summary>
    public CaseFacts AddedTo(CaseFacts facts)
    {
        var crime = facts.Crime ?? new CrimeFacts { From = Reading.FirstDay, To = Reading.LastDay };
        return Form != RowForm.Offences || IsIn(facts) ? facts : facts with
        {
            Crime = crime with
            {
                Imports = [.. crime.Imports, Import],
                Incidents = [.. crime.Incidents, .. Reading.Offences.Select(offence => offence with { ImportId = Import.Id })],
            },
        };
    }

    /// <summary>Prints what was recognised and read.</summary>
    public void WriteText(Session session)
    {
        var (answer, words) = (session.Answer, session.Words);
        answer.WriteLine(words["crime-recognised", ("file", Import.FileName!), ("layout", Layout), ("form", words["crime-form-" + Text(Form)])]);
        answer.WriteLine(words["crime-rows", ("rows", Number(Reading.Rows)), ("taken", Number(Reading.Taken)), ("sum", Number(Reading.Sum))]);
        if (Reading is { FirstDay: { } first, LastDay: { } last })
        {
            answer.WriteLine(words["crime-span", ("from", Day(first)), ("to", Day(last))]);
        }

        foreach (var group in Reading.Dropped)
        {
            answer.WriteLine("  " + words["dropped-" + group.Reason, ("count", Number(group.Count))]);
        }

        if (Reading.DuplicateCount > 0)
        {
            answer.WriteLine(words["crime-duplicates", ("count", Number(Reading.DuplicateCount))]);
        }

        answer.WriteLine(words[Form == RowForm.Offences ? "crime-added" : "crime-not-added"]);
        answer.WriteLine();
    }

    private bool IsIn(CaseFacts facts) => facts.Crime?.Imports.Any(import => import.Sha256 == Import.Sha256) == true;

    private static FileStream Open(string path, Session session)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw session.Words.Bad("cannot-read", ("file", path));
        }
    }

    private static T Known<T>(ImportOutcome<T> outcome, string path, Session session)
        where T : class => outcome.Value ?? throw new BadInputException($"{path}: {session.Words["refused-" + outcome.Refusal!.Reason]}"
            + (outcome.Refusal.Row is { } row ? " " + session.Words["crime-at-row", ("row", Number(row))] : ""));

    private static DateOrder OrderOf(Survey survey, string? dates, string path, Session session) => (survey.Dates?.Order, dates) switch
    {
        (_, "day-first") => DateOrder.DayFirst,
        (_, "month-first") => DateOrder.MonthFirst,
        (_, { } other) => throw session.Words.Bad("crime-bad-dates", ("found", other)),
        ({ } order, null) => order,
        _ => throw session.Words.Bad("crime-dates-open", ("file", path), ("example", survey.Dates?.Example ?? "")),
    };

    private static string FreeId(CaseFacts? facts)
    {
        var taken = (facts?.Crime?.Imports ?? []).Select(import => import.Id).ToHashSet();
        return Enumerable.Range(1, taken.Count + 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"import-{number}")).First(id => !taken.Contains(id));
    }

    private static string Text(RowForm form) => form == RowForm.Offences ? "offences" : "counts";

    private static string Number(long number) => Documents.Blocks.SwedishText.Number(number);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
