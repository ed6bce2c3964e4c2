using FluentValidation;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.MethodBook;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Measures;

/// <summary>What else has been tried or considered: one record for each measure, with suggestions from the method book.</summary>
public sealed class MeasuresStep(CaseDesk desk) : Step<MeasuresInput>
{
    private const string Record = "measure";
    private const string FromCatalogue = "add-measure-from-";

    public override string Slug => "atgarder";

    public override int Order => 400;

    public override IReadOnlyList<string> Owns => ["measures", "measuresNone"];

    public override IReadOnlyList<string> Feeds => ["measures-considered"];

    /// <summary>The catalogue of the method book.</summary>
    public IReadOnlyDictionary<string, CatalogueMeasure> Catalogue => desk.Templates.MethodBook.Measures;

    public override IValidator<MeasuresInput> RulesFor(DraftView draft) => new MeasuresInputValidator(draft);

    public override MeasuresInput ToInput(DraftView draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new MeasuresInput
        {
            Measures = [.. draft.Facts.Measures.Select(MeasureRecord.ToInput)],
            MeasuresNone = TypedChoice.Write(draft.Facts.MeasuresNone),
        };
    }

    public override MeasuresInput Arrange(DraftView draft, MeasuresInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        RecordList.GiveIds(input.Measures, Record);
        return input;
    }

    public override bool Act(DraftView draft, MeasuresInput input, string action)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(action);
        return RecordList.Act(input.Measures, Record, action) || Suggested(input, action);
    }

    public override string? LandOn(MeasuresInput input, string action)
    {
        ArgumentNullException.ThrowIfNull(input);
        return RecordList.LandOn(input.Measures, Record, nameof(MeasuresInput.Measures), action);
    }

    public override CaseFacts ToFacts(DraftView draft, MeasuresInput input)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(input);
        return draft.Facts with
        {
            Measures = [.. input.Measures.Select(typed => MeasureRecord.ToFacts(draft.Facts.Measures.FirstOrDefault(known => known.Id == typed.Id), typed))],
            MeasuresNone = TypedChoice.ReadFlag(input.MeasuresNone),
        };
    }

    public override string? FieldOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return RecordList.FieldOf<MeasureInput>(path, "measures", nameof(MeasuresInput.Measures)) ?? base.FieldOf(path);
    }

    /// <summary>A suggestion comes with its name and who is responsible according to the book; the rest is for the user to tell.</summary>
    private bool Suggested(MeasuresInput input, string action)
    {
        if (!action.StartsWith(FromCatalogue, StringComparison.Ordinal) || !Catalogue.TryGetValue(action[FromCatalogue.Length..], out var measure))
        {
            return false;
        }

        input.Measures.Add(new MeasureInput
        {
            CatalogueId = measure.Id,
            Name = measure.Title,
            Responsible = string.Join(", ", measure.Responsible.Select(role => desk.Templates.MethodBook.Roles[role].Title)),
        });
        return true;
    }
}
