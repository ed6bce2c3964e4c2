using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Importing.Cells;
using OppnaDrogscener.Importing.Layouts;
using OppnaDrogscener.Importing.Reading;
using OppnaDrogscener.Web.Importing;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Fetching;

/// <summary>The questions about a file, with their answers to choose between and what is proposed.</summary>
public sealed class ChooseView(FileLook look, ImportChoices input, CaseFacts facts, PageWords words)
{
    /// <summary>Areas or streets that are shown to choose among.</summary>
    public const int Shown = 60;

    /// <summary>Whether a row is an offence.</summary>
    public bool IsOffences => look.Mapping.Form == RowForm.Offences;

    private CrimeFacts Crime => facts.Crime ?? new CrimeFacts();

    /// <summary>What a column may be used for.</summary>
    public IReadOnlyList<Choice> Uses => [.. Enum.GetValues<ColumnUse>().Select(use => new Choice(FactsJson.Word(use), words["fetch.use-" + FactsJson.Word(use)]))];

    public IReadOnlyList<Choice> Sheets => [.. look.Sheets.Index().Select(sheet => new Choice($"{sheet.Index}", sheet.Item) { IsName = true })];

    public IReadOnlyList<Choice> DateOrders => [Order(DateOrder.DayFirst), Order(DateOrder.MonthFirst)];

    public IReadOnlyList<Choice> YesNo => [new(TypedChoice.Yes, words["fetch.yes"]), new(TypedChoice.No, words["fetch.no"])];

    public IReadOnlyList<Choice> Roles => [.. Enum.GetValues<AreaRole>().Where(role => role != AreaRole.Place).Select(role => new Choice(FactsJson.Word(role), words.Choice("area-" + FactsJson.Word(role))))];

    /// <summary>What the content may be used for.</summary>
    public IReadOnlyList<Choice> Targets =>
    [
        .. IsOffences ? [new Choice(ImportTargets.Place, words["fetch.target-place"], words["fetch.target-place-hint"])] : Array.Empty<Choice>(),
        .. Crime.Areas.Where(area => !IsOffences || area.Role != AreaRole.Place).Select(area => new Choice(ImportTargets.Area + area.Id, words.Fill(area.Role == AreaRole.Place ? "fetch.target-own" : "fetch.target-area", ("name", area.Name ?? area.Id ?? "")))),
        new Choice(ImportTargets.New, words["fetch.target-new"], words["fetch.target-new-hint"]),
    ];

    /// <summary>The file's areas, where there is something to choose: one that every row belongs to tells none from another.</summary>
    public IReadOnlyList<Choice> Areas => look.Survey is { Areas.Count: > 1 } survey ? Values([.. survey.Areas.Where(area => !IsOffences || area.Count < survey.Rows)]) : [];

    public IReadOnlyList<Choice> Streets => Values(look.Survey?.Streets ?? []);

    /// <summary>What a label may be counted as.</summary>
    public IReadOnlyList<Choice> LabelTypes => [new Choice(ImportDesk.AllOffences, words["fetch.all-offences"]), .. Enum.GetValues<OffenceType>().Select(type => new Choice(FactsJson.Word(type), words.Choice("offence-" + FactsJson.Word(type))))];

    /// <summary>Whether positions can be tied to the area.</summary>
    public bool HasPosition => look.Mapping.Has(ColumnUse.Latitude) || look.Mapping.Has(ColumnUse.Northing);

    /// <summary>Whether positions are metres, whose system must be told: the numbers look alike.</summary>
    public bool IsGrid => IsGridOf(look.Mapping);

    public IReadOnlyList<Choice> Zones => [.. SwerefZone.All.Select(zone => new Choice($"{zone.Epsg}", zone.Name) { IsName = true })];

    public bool HasArea { get; } = PlaceFilter.Of(facts.Perimeter) is not null;

    /// <summary>Whether the positions of a sheet are metres.</summary>
    public static bool IsGridOf(ImportMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return mapping.Has(ColumnUse.Northing) && !mapping.Has(ColumnUse.Latitude);
    }

    /// <summary>Answers that have not been given get the proposed ones, to be seen and changed.</summary>
    public void Fill()
    {
        if (input.Columns.Count != look.Mapping.Columns.Count)
        {
            input.Columns = [.. look.Mapping.Columns.Select(use => FactsJson.Word(use))];
        }

        input.Sheet = $"{look.Recognition.Sheet}";
        input.Year = input.Year.Length > 0 || look.Mapping.Year is not { } year ? input.Year : $"{year}";
        if (input.Labels.Count != look.Survey?.Labels.Count)
        {
            input.Labels = [.. (look.Survey?.Labels ?? []).Select(label => label.Proposed is { } proposed ? proposed.Type is { } type ? FactsJson.Word(type) : ImportDesk.AllOffences : "")];
        }

        if (IsOffences && input.From.IsEmpty && input.To.IsEmpty)
        {
            (input.From, input.To) = (TypedDate.Of(Crime.From ?? FirstOfMonth(look.Survey?.FirstDay)), TypedDate.Of(Crime.To ?? FirstOfMonth(look.Survey?.LastDay)?.AddMonths(1).AddDays(-1)));
        }

        if (input.Target.Length == 0 && Targets is [var only])
        {
            input.Target = only.Value;
        }
    }

    /// <summary>Whole months are proposed: a part of a month can't be compared.</summary>
    private static DateOnly? FirstOfMonth(DateOnly? day) => day?.AddDays(1 - day.Value.Day);

    private Choice Order(DateOrder order) => new(FactsJson.Word(order), words.Fill("fetch.dates-" + FactsJson.Word(order), ("example", look.Survey?.Dates?.Example ?? "")),
        CellExample(order) is { } day ? words.Fill("fetch.dates-means", ("day", Documents.Templates.DayText.Written(day, words.Language))) : null);

    private DateOnly? CellExample(DateOrder order) => look.Survey?.Dates is { Example: { } example } ? DateFinding.Read(example, order) : null;

    private IReadOnlyList<Choice> Values(IReadOnlyList<ValueCount> values) => [.. values.Take(Shown)
        .Select(value => new Choice(value.Value, words.Fill("fetch.value", ("value", value.Value), ("count", words.Notation.Number(value.Count)))) { IsName = true })];
}
