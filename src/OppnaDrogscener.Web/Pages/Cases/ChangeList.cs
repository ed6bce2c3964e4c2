using OppnaDrogscener.Documents.Basis;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases;

/// <summary>What has changed under a draft since it was last seen, in words and grouped.</summary>
public sealed class ChangeList(CaseDesk desk, StepCatalog steps, PageWords words, CaseDraft draft)
{
    /// <summary>The changes by what they are, in the order of <see cref="BasisPart"/>.</summary>
    public IReadOnlyList<(BasisPart Part, IReadOnlyList<ChangeLine> Lines)> Of(IEnumerable<BasisChange> changes) =>
        [.. changes.GroupBy(change => change.Part).OrderBy(group => group.Key).Select(group => (group.Key, (IReadOnlyList<ChangeLine>)[.. group.Select(Line)]))];

    private ChangeLine Line(BasisChange change) => change.Part switch
    {
        BasisPart.Law => new ChangeLine(SectionName(change.Id), What(change), null) { Language = words.OnlySwedish },
        BasisPart.Check => new ChangeLine(CheckTitle(change.Id), What(change), CheckAddress(change)),
        BasisPart.Question => Question(change),
        BasisPart.Result => new ChangeLine(CheckTitle(change.Id), words.Fill("case.changed-result-from-to", ("before", Result(change.Before!)), ("now", Result(change.Now!))), CheckAddress(change)),
        _ => new ChangeLine(words["case.changed-form-text"], "", null),
    };

    private string What(BasisChange change) => words[$"case.changed-kind-{FactsJson.Word(change.Kind)}"];

    private string Result(string result) => words.Choice("result-" + result);

    private string CheckTitle(string id) => desk.Templates.Texts.Check(id, draft.View.LawDate, words.Language).Title.ToString();

    private string? CheckAddress(BasisChange change) => change.Kind == BasisChangeKind.Removed ? null : CheckModel.Address(draft.Id) + "#" + change.Id;

    private ChangeLine Question(BasisChange change)
    {
        var (stepId, id) = (change.Id.Split('/')[0], change.Id.Split('/')[1]);
        var step = steps.All.FirstOrDefault(one => one.Id == stepId);
        var text = step is null ? null : words.Step(stepId, draft.View.LawDate);
        return text is not null && text.Questions.TryGetValue(id, out var question)
            ? new ChangeLine($"{text.Title}: {question.Label}", What(change), StepRouter.Address(draft.Id, step!))
            : new ChangeLine(text is null ? change.Id : $"{text.Title}: {id}", What(change), null);
    }

    /// <summary>The section as it reads now; where it is gone, what is known of it.</summary>
    private string SectionName(string key)
    {
        var act = desk.Templates.Law.Act(key[..key.LastIndexOf('/')]);
        var section = act is not null && act.SectionsOn(draft.View.LawDate).TryGetValue(key[(key.LastIndexOf('/') + 1)..], out var found) ? found : null;
        return section is null ? key : $"{section.Number} {act!.ShortName}: {section.Title}";
    }
}
