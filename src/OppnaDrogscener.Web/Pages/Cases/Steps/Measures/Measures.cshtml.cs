using FluentValidation;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Evidence.Analysis;
using OppnaDrogscener.Domain.MethodBook;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Measures;

public sealed class MeasuresModel(StepServices services) : StepPageModel<MeasuresStep, MeasuresInput>(services)
{
    private PlaceEvidence? evidence;

    /// <summary>The catalogue's measures that the case does not have, those that count as alternatives first.</summary>
    public ILookup<bool, CatalogueMeasure> Suggestions => Services.Words.MethodBook.Measures.Values
        .Where(measure => Input.Measures.All(typed => typed.CatalogueId != measure.Id))
        .OrderBy(measure => measure.Group).ThenBy(measure => measure.Title, StringComparer.Ordinal)
        .ToLookup(measure => measure.CountsAsAlternative);

    public IReadOnlyList<Choice> Catalogue => [.. Services.Words.MethodBook.Measures.Values.OrderBy(measure => measure.Title, StringComparer.Ordinal).Select(measure => new Choice(measure.Id, measure.Title))];

    public IReadOnlyList<Choice> Statuses => ChoicesOf<MeasureStatus>("measure");

    public IReadOnlyList<Choice> Attachments => [.. Draft.View.Facts.Attachments.Select(attachment => new Choice(attachment.Id ?? "", attachment.Title ?? attachment.FileName ?? attachment.Id ?? ""))];

    public override IReadOnlyList<Choice> ChoicesOf(string question, string part) => part switch
    {
        "catalogue-id" => Catalogue,
        "status" => Statuses,
        "attachment-ids" => Attachments,
        _ => [],
    };

    public override string? TitleOf(string record) => Title(PlaceOf(record));

    /// <summary>The measure in the catalogue; null for an own measure.</summary>
    public CatalogueMeasure? Known(MeasureInput measure) => Services.Words.MethodBook.Measures.GetValueOrDefault(measure.CatalogueId);

    /// <summary>What the recorded offences say around the start of a saved measure; why they say nothing where they cannot.</summary>
    public IReadOnlyList<string> Computed(MeasureInput measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (Draft.View.Facts is not { Crime: { } crime } facts || facts.Measures.FirstOrDefault(known => known.Id == measure.Id) is not { } saved)
        {
            return [];
        }

        evidence ??= PlaceEvidence.Of(crime, PerimeterGeometry.Of(facts.Perimeter));
        var words = new AnalysisWords(Services.Desk.Templates.Texts, Draft.View.LawDate, Services.Words.Language);
        return [.. MeasureTelling.Of(evidence, saved).Select(words.Sentence)];
    }

    public string Title(int index) => Text.Word("record").Fill(new Dictionary<string, string>
    {
        ["number"] = $"{index + 1}",
        ["name"] = NameOf(Input.Measures[index]),
    });

    /// <summary>The user's own name; the catalogue's in the language of the page where there is no other.</summary>
    private string NameOf(MeasureInput measure) => Known(measure) is { } known && (measure.Name.Length == 0 || measure.Name == Step.Catalogue[known.Id].Title)
        ? known.Title
        : measure.Name.Length > 0 ? measure.Name : Text.Word("unnamed").ToString();
}

public sealed class MeasuresInputValidator : AbstractValidator<MeasuresInput>
{
    public MeasuresInputValidator(DraftView draft)
    {
        RuleForEach(input => input.Measures).SetValidator(new MeasureInputValidator(draft));
        RuleFor(input => input.MeasuresNone).Asked("measures-missing").When(input => input.Measures.Count == 0 && draft.Kind != CaseKind.TemporaryMonitoring);
        RuleFor(input => input.MeasuresNone).Must((input, none) => none != TypedChoice.Yes || input.Measures.Count == 0).WithErrorCode("measures-none-contradicts");
    }
}

public sealed class MeasureInputValidator : AbstractValidator<MeasureInput>
{
    private const decimal MostKronor = 100_000_000_000;
    private const int MostOffences = 10_000_000;

    public MeasureInputValidator(DraftView draft)
    {
        RuleFor(measure => measure.Name).Asked("name-missing").When(measure => measure.CatalogueId.Length == 0);
        RuleFor(measure => measure.CountsAsAlternative).Asked("counts-as-alternative-missing").When(measure => measure.CatalogueId.Length == 0);
        RuleFor(measure => measure.Status).Asked("status-missing");
        RuleFor(measure => measure.From).IsDay("from-invalid");
        RuleFor(measure => measure.From).Asked("from-missing").When(WasCarriedOut);
        RuleFor(measure => measure.To).IsDay("to-invalid");
        RuleFor(measure => measure.To).Must((measure, to) => to.Value is not { } last || measure.From.Value is not { } first || last >= first).WithErrorCode("to-before-from");
        RuleFor(measure => measure.To).Asked("to-missing").When(measure => Is(measure, MeasureStatus.Tried));
        RuleFor(measure => measure.CostSek).IsNumber(0, MostKronor, "cost-sek-invalid");
        RuleFor(measure => measure.EffectText).Asked("effect-missing").When(measure => WasCarriedOut(measure) && (measure.EffectBefore.Length == 0 || measure.EffectAfter.Length == 0));
        RuleFor(measure => measure.EffectBefore).IsWholeNumber(0, MostOffences, "effect-before-invalid");
        RuleFor(measure => measure.EffectAfter).IsWholeNumber(0, MostOffences, "effect-after-invalid");
        RuleFor(measure => measure.EffectControlBefore).IsWholeNumber(0, MostOffences, "effect-control-before-invalid");
        RuleFor(measure => measure.EffectControlAfter).IsWholeNumber(0, MostOffences, "effect-control-after-invalid");
        RuleFor(measure => measure.WhyNotEnough).Asked("why-not-enough-missing");
        RuleFor(measure => measure.AttachmentIds)
            .Must(ids => ids.All(id => id.Length == 0 || draft.Facts.Attachments.Any(attachment => attachment.Id == id))).WithErrorCode("attachment-ids-unknown");
    }

    private static bool WasCarriedOut(MeasureInput measure) => Is(measure, MeasureStatus.Tried) || Is(measure, MeasureStatus.Ongoing);

    private static bool Is(MeasureInput measure, MeasureStatus status) => measure.Status == TypedChoice.Write<MeasureStatus>(status);
}
