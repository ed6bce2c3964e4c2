using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Interests;

public sealed class InterestsModel(StepServices services) : StepPageModel<InterestsStep, InterestsInput>(services)
{
    private readonly Lazy<FactNames> names = new(() => FactNames.WithCase(services.Desk.Templates.Texts, DateOnly.MaxValue, services.Words.Language));
    private List<Choice>? evidence;

    internal InterestsScope Scope => InterestsScope.Of(Draft.View);

    public bool AsksForTask => Scope.Task;

    public bool AsksForAssessment => Scope.Assessment;

    public bool AsksForChanges => Scope.Changes;

    public bool AsksForRegister => Scope.Register;

    public bool AsksForKeptUntil => Scope.KeptUntil;

    public bool AsksForDataProtectionBasis => Scope.DataProtectionBasis;

    public bool AsksForFaceRecognition => Scope.FaceRecognition;

    /// <summary>The weight in the words of the regime, or of another regime when this one doesn't have it.</summary>
    public string WeightText(string id) => ItemOf(id)?.Text ?? id;

    /// <summary>What a weight can rest on: the facts there are, the attachments, and what it rests on already.</summary>
    public IReadOnlyList<Choice> EvidenceFor(WeightInput weight)
    {
        ArgumentNullException.ThrowIfNull(weight);
        evidence ??= [.. FromFacts(), .. FromAttachments()];
        return [.. evidence, .. weight.Evidence.Where(one => one.Length > 0 && !evidence.Exists(choice => choice.Value == one)).Select(one => new Choice(one, NameOf(one)))];
    }

    public override IReadOnlyList<Choice> ChoicesOf(string question, string part) =>
        part == "evidence" ? [.. Input.For.Concat(Input.Against).SelectMany(EvidenceFor).DistinctBy(choice => choice.Value)] : [];

    public override string? TitleOf(string record) => Fields.GetValueOrDefault(record + ".Id") is { Length: > 0 } id ? WeightText(id) : null;

    /// <summary>The saved weights of a pan that apply, with the names of what they rest on.</summary>
    public IEnumerable<(string Weight, string? Text, IReadOnlyList<string> Evidence)> Pan(BalanceSide side)
    {
        var known = Draft.View.Facts.Interests ?? new();
        return (side == BalanceSide.For ? known.For : known.Against).Where(weight => weight.Applies == true)
            .Select(weight => (WeightText(weight.ItemId ?? ""), weight.Text, (IReadOnlyList<string>)[.. weight.Evidence.Select(NameOf)]));
    }

    public string Filled(string word, params IReadOnlyList<(string Name, string Value)> values) =>
        Text.Word(word).Fill(values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal));

    private IEnumerable<Choice> FromFacts() => EvidenceChoices.Of(Draft.View.Facts)
        .Select(fact => new Choice(fact.Path, fact.Count is { } count ? $"{Text.Word("evidence-" + fact.Key)} ({count})" : Text.Word("evidence-" + fact.Key).ToString()));

    private IEnumerable<Choice> FromAttachments() => Draft.View.Facts.Attachments.Where(attachment => attachment.Id is not null)
        .Select(attachment => new Choice(attachment.Id!, Filled("attachment", ("title", attachment.Title ?? attachment.FileName ?? attachment.Id!))));

    private string NameOf(string one) => EvidenceChoices.KeyOfPath(one) is { } key
        ? Text.Word("evidence-" + key).ToString()
        : Draft.View.Facts.Attachments.FirstOrDefault(attachment => attachment.Id == one) is { } attachment
            ? Filled("attachment", ("title", attachment.Title ?? one))
            : SwedishText.Capitalised(names.Value.Of(one));

    private InterestItem? ItemOf(string id) => Services.Words.Regimes.All
        .OrderBy(regime => regime.Key == Draft.View.Regime.Key ? 0 : 1)
        .SelectMany(regime => regime.Interests).FirstOrDefault(item => item.Id == id);
}
