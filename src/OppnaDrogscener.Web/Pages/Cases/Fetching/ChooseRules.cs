using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Importing.Layouts;
using OppnaDrogscener.Importing.Reading;
using OppnaDrogscener.Web.Importing;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Fetching;

/// <summary>What must be answered before a file can be read.</summary>
internal static class ChooseRules
{
    private const int NameLength = 200;

    /// <summary>Whether the columns are now said to be something else than what the page was made of.</summary>
    public static bool IsOtherShape(FileLook look, ImportChoices typed) =>
        (typed.Sheet.Length > 0 && typed.Sheet != $"{look.Recognition.Sheet}")
        || (typed.Columns.Count == look.Mapping.Columns.Count && !typed.Columns.SequenceEqual(look.Mapping.Columns.Select(use => TypedChoice.Write<ColumnUse>(use))));

    /// <summary>The choices of a file whose columns have been changed: the rest is asked anew.</summary>
    public static ImportChoices OnlyShape(ImportChoices typed) => new() { Sheet = typed.Sheet, Columns = typed.Columns, Dates = typed.Dates, Year = typed.Year };

    /// <summary>What is missing or wrong: the field and the word for why.</summary>
    public static IEnumerable<(string Field, string Problem)> Problems(FileLook look, ImportChoices typed, CrimeFacts crime)
    {
        var isOffences = look.Mapping.Form == RowForm.Offences;
        foreach (var problem in look.Mapping.Problems.Where(problem => problem != ImportMapping.PeriodMissing))
        {
            yield return ("Columns[0]", problem);
        }

        if (look.Mapping.NeedsYear && TypedNumber.ReadWhole(typed.Year) is not (>= 1950 and <= 2100))
        {
            yield return ("Year", "year");
        }

        if (isOffences && ImportDesk.Dates(look, typed) is null)
        {
            yield return ("Dates", "dates");
        }

        if (typed.Target == ImportTargets.Place && ChooseView.IsGridOf(look.Mapping) && ImportDesk.Zone(typed) is null)
        {
            yield return ("Zone", "zone");
        }

        foreach (var problem in TargetProblems(look, typed, crime, isOffences))
        {
            yield return problem;
        }

        if (!typed.From.IsValid || !typed.To.IsValid)
        {
            yield return ("From", "period");
        }
        else if (typed.From.Value > typed.To.Value)
        {
            yield return ("To", "period-order");
        }
        else if (isOffences && (typed.From.Value is null || typed.To.Value is null))
        {
            yield return ("From", "period-missing-days");
        }
    }

    private static IEnumerable<(string, string)> TargetProblems(FileLook look, ImportChoices typed, CrimeFacts crime, bool isOffences)
    {
        var isKnown = typed.Target.StartsWith(ImportTargets.Area, StringComparison.Ordinal) && crime.Areas.Any(area => area.Id == typed.Target[ImportTargets.Area.Length..]);
        if (!isKnown && typed.Target != ImportTargets.New && !(typed.Target == ImportTargets.Place && isOffences))
        {
            yield return ("Target", "target");
        }

        if (typed.Target == ImportTargets.New && typed.NewName.Length is 0 or > NameLength)
        {
            yield return ("NewName", "new-name");
        }

        if (typed.Target == ImportTargets.New && TypedChoice.Read<AreaRole>(typed.NewRole) is null)
        {
            yield return ("NewRole", "new-role");
        }

        if (typed.Target != ImportTargets.Place && HoldsPlaceIsAsked(typed, crime) && TypedChoice.ReadFlag(typed.HoldsPlace) is null)
        {
            yield return ("HoldsPlace", "holds-place");
        }

        if (!isOffences && look.Survey is { Areas.Count: > 1 } && typed.WantedAreas().Count == 0)
        {
            yield return ("Areas", "areas");
        }

        foreach (var (field, text, known) in new[] { ("OtherAreas", typed.OtherAreas, look.Survey?.Areas), ("OtherStreets", typed.OtherStreets, look.Survey?.Streets) })
        {
            if (known is not null && known.Count < Survey.MostValues && ImportChoices.Lines(text).Any(line => known.All(value => !value.Value.Equals(line, StringComparison.OrdinalIgnoreCase))))
            {
                yield return (field, "unknown-name");
            }
        }

        if (!isOffences && typed.Labels.All(label => label.Length == 0))
        {
            yield return ("Labels[0]", "labels");
        }
    }

    /// <summary>Whether the area is one that the place usually lies in.</summary>
    private static bool HoldsPlaceIsAsked(ImportChoices typed, CrimeFacts crime)
    {
        var role = typed.Target == ImportTargets.New ? TypedChoice.Read<AreaRole>(typed.NewRole)
            : crime.Areas.FirstOrDefault(area => ImportTargets.Area + area.Id == typed.Target)?.Role;
        return role is AreaRole.Municipality or AreaRole.LocalPoliceArea;
    }
}
