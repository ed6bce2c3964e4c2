using FluentValidation;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Place;

/// <summary>Where, what kind of place, whom the application goes to, and the ten indicators of the method book.</summary>
public sealed class PlaceStep(CaseDesk desk) : Step<PlaceInput>
{
    private readonly PlaceReceiver receiver = new(desk.Reference);
    private readonly PlaceIndicators indicators = new(desk.Templates.MethodBook);

    public override string Slug => "plats";

    public override int Order => 200;

    public override IReadOnlyList<string> Owns => ["place", "receiver"];

    public override IReadOnlyList<string> Feeds =>
        ["receiver-is-county-board", "receiver-is-data-protection-authority", "permit-required", "permit-was-not-needed", "exempt-still-needs-gdpr", "place-is-crime-exposed", "workplace-statement", "consent-or-outweighing-need"];

    public override IValidator<PlaceInput> RulesFor(DraftView draft) => new PlaceInputValidator(draft, desk.Reference);

    public override PlaceInput ToInput(DraftView draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var known = draft.Facts.Place ?? new();
        return new PlaceInput
        {
            Name = known.Name ?? "",
            Address = known.Address ?? "",
            MunicipalityCode = known.MunicipalityCode ?? "",
            ReceiverCounty = PlaceReceiver.ToInput(draft),
            Type = TypedChoice.Write(known.Type),
            OpenToPublic = TypedChoice.Write(known.OpenToPublic),
            Workplace = TypedChoice.Write(known.Workplace),
            Description = known.Description ?? "",
            StrategicAgainstSeriousCrime = TypedChoice.Write(known.StrategicAgainstSeriousCrime),
            SpecialReasonForRisk = known.SpecialReasonForRisk ?? "",
            Indicators = indicators.ToInput(known.Indicators),
        };
    }

    public override PlaceInput Arrange(DraftView draft, PlaceInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        input.Indicators = indicators.Arrange(input.Indicators);
        return input;
    }

    public override CaseFacts ToFacts(DraftView draft, PlaceInput input)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(input);
        var place = Located(draft.Facts.Place ?? new(), input.MunicipalityCode) with
        {
            Name = TypedText.OrNull(input.Name),
            Address = TypedText.OrNull(input.Address),
            Type = TypedChoice.Read<PlaceType>(input.Type),
            OpenToPublic = TypedChoice.ReadFlag(input.OpenToPublic),
            Workplace = TypedChoice.ReadFlag(input.Workplace),
            Description = TypedText.OrNull(input.Description),
            StrategicAgainstSeriousCrime = TypedChoice.ReadFlag(input.StrategicAgainstSeriousCrime),
            SpecialReasonForRisk = TypedText.OrNull(input.SpecialReasonForRisk),
            Indicators = PlaceIndicators.ToFacts(draft.Facts.Place?.Indicators ?? [], input.Indicators),
        };
        return draft.Facts with { Place = place, Receiver = receiver.ToFacts(draft, input.ReceiverCounty, place.CountyCode) };
    }

    protected override bool IsStarted(DraftView draft, PlaceInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return TypedInput.Fields(input).Any(field => field.Value.Length > 0 && !field.Key.EndsWith(".Id", StringComparison.Ordinal) && field.Key != nameof(PlaceInput.ReceiverCounty));
    }

    public override string? FieldOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith("$.facts.receiver.county", StringComparison.Ordinal) ? nameof(PlaceInput.ReceiverCounty)
            : path.StartsWith("$.facts.place.county", StringComparison.Ordinal) ? nameof(PlaceInput.MunicipalityCode)
            : base.FieldOf(path);
    }

    /// <summary>The municipality gives its name and its county; what is known of an unchanged one is kept.</summary>
    private Domain.Cases.Facts.Place Located(Domain.Cases.Facts.Place known, string code) => code == (known.MunicipalityCode ?? "")
        ? known
        : desk.Reference.Municipality(code) is { } municipality
            ? known with { MunicipalityCode = code, Municipality = municipality.Name, CountyCode = municipality.CountyCode }
            : known with { MunicipalityCode = null, Municipality = null, CountyCode = null };
}
