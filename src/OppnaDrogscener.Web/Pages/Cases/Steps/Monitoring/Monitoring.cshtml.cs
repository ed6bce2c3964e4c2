using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Monitoring;

public sealed class MonitoringModel(StepServices services) : StepPageModel<MonitoringStep, MonitoringInput>(services)
{
    private MonitoringScope? scope;

    /// <summary>Whether the case is or has a temporary period.</summary>
    public bool AsksForTemporary => Scope.Temporary;

    public IReadOnlyList<Choice> Days => [.. Enum.GetValues<Weekday>().Select(day => TypedChoice.Write<Weekday>(day)).Select(word => new Choice(word, Text.Word("day-" + word).ToString()))];

    public IReadOnlyList<Choice> Grounds =>
        [.. Scope.Grounds.Select(ground => Services.Words.Regimes[Draft.View.Regime.Key].Grounds[ground.Id]).Concat(Unlisted(Input.TemporaryGroundId)).Select(ground => new Choice(ground.Id, ground.Title, ground.Demand))];

    /// <summary>The text of a purpose; its id when no regime has it.</summary>
    public string PurposeText(string id) => Services.Words.Regimes.All
        .OrderBy(regime => regime.Key == Draft.View.Regime.Key ? 0 : 1)
        .Select(regime => regime.Purposes.GetValueOrDefault(id)?.Text).FirstOrDefault(text => text is not null) ?? id;

    /// <summary>Whether the regime's list has the purpose for this kind of applicant.</summary>
    public bool IsListed(string id) => Scope.Purposes.Any(purpose => purpose.Id == id);

    /// <summary>Whether an hour of the week is ticked.</summary>
    public bool IsTicked(int day, int hour) => Input.ScheduleCells.Contains(WeekHours.Cell(day, hour));

    public static string CellOf(int day, int hour) => WeekHours.Cell(day, hour);

    public string Numbered(string word, int index) => Filled(word, ("number", $"{index + 1}"));

    public string Filled(string word, params IReadOnlyList<(string Name, string Value)> values) =>
        Text.Word(word).Fill(values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal));

    public override IReadOnlyList<Choice> ChoicesOf(string question) => question switch
    {
        "temporary-ground-id" => Grounds,
        "temporary-feared" => ChoicesOf<FearedEvent>("feared"),
        "temporary-harms" => ChoicesOf<Harm>("harm"),
        "temporary-purpose-ids" => [.. TemporaryPurposes().Select(id => new Choice(id, PurposeText(id)))],
        "analytics" => [.. ChoicesOf<VideoAnalytics>("analytics"), new(MonitoringAnswers.NoAnalytics, Text.Word("analytics-none").ToString())],
        _ => [],
    };

    public override IReadOnlyList<Choice> ChoicesOf(string question, string part) => part switch
    {
        "rows-days" => Days,
        "ground-id" => Grounds,
        _ => [],
    };

    /// <summary>The table of the week says what the rows say, and a purpose that isn't chosen is no answer.</summary>
    public override bool Tells(string field) => base.Tells(field)
        && !field.StartsWith(nameof(MonitoringInput.ScheduleCells), StringComparison.Ordinal) && field != nameof(MonitoringInput.ScheduleShown)
        && !(field.StartsWith(nameof(MonitoringInput.Purposes), StringComparison.Ordinal) && Fields.GetValueOrDefault(field.Split('.')[0] + ".Chosen", "").Length == 0);

    public override string? TitleOf(string record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Split('[')[0] switch
        {
            nameof(MonitoringInput.Purposes) => PurposeText(Fields.GetValueOrDefault(record + ".Id", "")),
            nameof(MonitoringInput.ScheduleRows) => Numbered("hours-heading", PlaceOf(record)),
            nameof(MonitoringInput.Access) => Numbered("access-heading", PlaceOf(record)),
            nameof(MonitoringInput.TemporaryEarlierPeriods) => Numbered("period-heading", PlaceOf(record)),
            _ => null,
        };
    }

    private MonitoringScope Scope => scope ??= MonitoringScope.Of(Draft.View);

    /// <summary>The purposes of the chosen ground, of all grounds until one is chosen, and those that were chosen before.</summary>
    private IEnumerable<string> TemporaryPurposes()
    {
        var grounds = Scope.Grounds.Where(ground => ground.Id == Input.TemporaryGroundId).ToList();
        return (grounds.Count > 0 ? grounds : Scope.Grounds).SelectMany(ground => ground.Purposes).Concat(Input.TemporaryPurposeIds).Where(id => id.Length > 0).Distinct();
    }

    /// <summary>A ground that was chosen under another regime or for another kind of applicant is still shown.</summary>
    private IEnumerable<Ground> Unlisted(string id) => id.Length == 0 || Scope.Grounds.Any(ground => ground.Id == id)
        ? []
        : Services.Words.Regimes.All.Select(regime => regime.Grounds.GetValueOrDefault(id)).OfType<Ground>().Take(1);
}
