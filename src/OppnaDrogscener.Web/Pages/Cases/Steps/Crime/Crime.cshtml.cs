using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Pages.Cases.Fetching;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

public sealed class CrimeModel(StepServices services) : StepPageModel<CrimeStep, CrimeInput>(services)
{
    /// <summary>The part of the address that names a file by its hash when it has just been added.</summary>
    public const string AddedQuery = "tillagd";

    /// <summary>The source that has just been added; null when none has.</summary>
    public CrimeImport? Added => Request.Query[AddedQuery].ToString() is { Length: > 0 } hash ? Known.Imports.LastOrDefault(import => import.Sha256 == hash) : null;

    public IReadOnlyList<Choice> Offences => ChoicesOf<OffenceType>("offence");

    public IReadOnlyList<Choice> Roles => ChoicesOf<AreaRole>("area");

    public IReadOnlyList<Choice> DayGroups => ChoicesOf<DayGroup>("days");

    public IReadOnlyList<Choice> AreaNames => [.. Input.Areas.Select(area => new Choice(area.Id, area.Name.Length > 0 ? area.Name : area.Id))];

    /// <summary>Sources of numbers that are typed by hand.</summary>
    public IReadOnlyList<Choice> HandSources => [.. Input.Sources.Where(source => source.Sha256.Length == 0 && source.Removed.Length == 0).Select(source => new Choice(source.Id, NameOf(source)))];

    /// <summary>Every source.</summary>
    public IReadOnlyList<Choice> AllSources => [.. Input.Sources.Where(source => source.Removed.Length == 0).Select(source => new Choice(source.Id, NameOf(source)))];

    /// <summary>Real figures or a constructed example: said so that the answer cannot be mistaken.</summary>
    public IReadOnlyList<Choice> RealOrConstructed => [new(TypedChoice.No, Text.Word("real").ToString()), new(TypedChoice.Yes, Text.Word("constructed").ToString())];

    /// <summary>What the case has from a file or a list.</summary>
    internal SourceContent ContentOf(SourceInput source) => SourceContent.Of(Known, source.Id);

    /// <summary>What is known of the file of a source; null when it is none.</summary>
    internal CrimeImport? RowsOf(SourceInput source) => Known.Imports.FirstOrDefault(import => import.Id == source.Id);

    /// <summary>The table of an area.</summary>
    internal CountSheet SheetOf(AreaInput area) => CountSheet.Of(Known, Input, area.Id);

    /// <summary>The columns of a table by their names among the answers.</summary>
    internal static IReadOnlyList<string> ColumnsOf(CountSheet sheet) => [.. sheet.Columns.Select(column => $"Counts[{column.Index}]")];

    /// <summary>Whether a number in a table could not be understood.</summary>
    internal bool HasError(CountSheet sheet) => ModelState.Any(entry => entry.Value!.Errors.Count > 0 && ColumnsOf(sheet).Any(column => TypedInput.Within(entry.Key, "Input." + column)));

    /// <summary>The number that a file has, where there is nothing to type.</summary>
    public string InFile(CountsInput column, string month) => CountSheets.InFile(Known, column, month) ?? "";

    /// <summary>What a column counts.</summary>
    public string ColumnName(CountsInput column) => Offences.FirstOrDefault(choice => choice.Value == column.Type)?.Text ?? Text.Word("all-offences").ToString();

    internal bool HasFile(AreaInput area) => CrimeAreas.HasFile(Known, Input, area.Id);

    private CrimeFacts Known => Draft.View.Facts.Crime ?? new();

    public override IReadOnlyList<Choice> ChoicesOf(string question) => question switch
    {
        "targeted-offences" => Offences,
        _ => [],
    };

    public override IReadOnlyList<Choice> ChoicesOf(string question, string part) => part switch
    {
        "role" => Roles,
        "days" => DayGroups,
        "type" => Offences,
        "area-id" => AreaNames,
        "source-id" => AllSources,
        "constructed" => RealOrConstructed,
        _ => [],
    };

    /// <summary>What a column of counts is about is told by its title, and the list that waits to be taken in is no answer.</summary>
    public override bool Tells(string field) => base.Tells(field) && CrimeTelling.Tells(field);

    public override string? LabelOf(string field) => CrimeTelling.MonthOf(field, Fields);

    public override string? TitleOf(string record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var at = PlaceOf(record);
        return record.Split('[')[0] switch
        {
            nameof(CrimeInput.Areas) => Title("record-area", at, Input.Areas[at].Name),
            nameof(CrimeInput.Counts) => string.Join(", ", AreaNames.FirstOrDefault(area => area.Value == Input.Counts[at].AreaId)?.Text, ColumnName(Input.Counts[at])),
            nameof(CrimeInput.Sources) => Title("record-source", at, NameOf(Input.Sources[at])),
            nameof(CrimeInput.HourCounts) => Title("record-hours", at, DaysOf(Input.HourCounts[at].Days)),
            nameof(CrimeInput.VisitorHours) => Title("record-visitors", at, DaysOf(Input.VisitorHours[at].Days)),
            _ => null,
        };
    }

    /// <summary>The name of a group of days.</summary>
    public string DaysOf(string days) => DayGroups.FirstOrDefault(choice => choice.Value == days)?.Text ?? "";

    public string NameOf(SourceInput source) => string.Join(", ", new[] { source.System, source.FileName }.Where(text => text.Length > 0)) is { Length: > 0 } name
        ? name
        : Text.Word("unnamed-source").ToString();

    /// <summary>The name of a record: its number and what the user has called it.</summary>
    public string Title(string key, int index, string name) => Text.Word(key).Fill(new Dictionary<string, string>
    {
        ["number"] = $"{index + 1}",
        ["name"] = name.Length > 0 ? name : Text.Word("unnamed").ToString(),
    });

    /// <summary>A text with values.</summary>
    public string Fill(string key, params IReadOnlyList<(string Name, string Value)> values) =>
        Text.Word(key).Fill(values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal));

    /// <summary>Shows what could not be saved in the form that the page has, and leads on to the pages that bring in statistics when it is saved.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var done = await next();
        if (done.Result is Microsoft.AspNetCore.Mvc.RazorPages.PageResult)
        {
            Input = Step.Arrange(Draft.View, Input);
            Changed();
        }
        else if (done.Result is RedirectResult && context.HandlerArguments.TryGetValue("go", out var go) && go is "do:" + CrimeStep.Fetch)
        {
            done.Result = Redirect(FetchPage.Address(Draft.Id));
        }
    }
}

public sealed class CrimeInputValidator : AbstractValidator<CrimeInput>
{
    public CrimeInputValidator(DraftView draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var wanted = draft.Kind != CaseKind.TemporaryMonitoring;
        RuleFor(input => input.From).IsDay("from-invalid");
        RuleFor(input => input.From).Asked("from-missing").When(_ => wanted);
        RuleFor(input => input.To).IsDay("to-invalid");
        RuleFor(input => input.To).Asked("to-missing").When(_ => wanted);
        RuleFor(input => input.To).Must((input, to) => to.Value is not { } last || input.From.Value is not { } first || last >= first).WithErrorCode("to-before-from");
        RuleFor(input => input.TargetedOffences).Must(types => types.Count > 0).WithErrorCode("targeted-offences-missing").When(_ => wanted);
        RuleFor(input => input.Areas).Must(areas => areas.Any(area => area.Role == TypedChoice.Write<AreaRole>(AreaRole.Place))).WithErrorCode("place-area-missing").When(_ => wanted);
        RuleForEach(input => input.Areas).SetValidator(new AreaInputValidator());
        RuleForEach(input => input.Counts).SetValidator(new CountsInputValidator());
        RuleForEach(input => input.Sources).SetValidator(new SourceInputValidator());
        RuleForEach(input => input.HourCounts).SetValidator(new HourCountsInputValidator());
        RuleFor(input => input.VisitorsSource).Asked("visitors-source-missing").When(input => input.VisitorHours.Count > 0);
        RuleForEach(input => input.VisitorHours).SetValidator(new VisitorHoursInputValidator());
        RuleFor(input => input.Description).Asked("description-missing").When(_ => wanted);
    }
}
