using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Measures;

/// <summary>One measure between facts and what is typed.</summary>
internal static class MeasureRecord
{
    public static MeasureInput ToInput(Measure known) => new()
    {
        Id = known.Id ?? "",
        CatalogueId = known.CatalogueId ?? "",
        Name = known.Name ?? "",
        CountsAsAlternative = TypedChoice.Write(known.CountsAsAlternative),
        Status = TypedChoice.Write(known.Status),
        From = TypedDate.Of(known.From),
        To = TypedDate.Of(known.To),
        Responsible = known.Responsible ?? "",
        CostSek = TypedNumber.Write(known.CostSek),
        Description = known.Description ?? "",
        EffectText = known.Effect?.Text ?? "",
        EffectBefore = TypedNumber.Write((decimal?)known.Effect?.Before),
        EffectAfter = TypedNumber.Write((decimal?)known.Effect?.After),
        EffectControlBefore = TypedNumber.Write((decimal?)known.Effect?.ControlBefore),
        EffectControlAfter = TypedNumber.Write((decimal?)known.Effect?.ControlAfter),
        WhyNotEnough = known.WhyNotEnough ?? "",
        AttachmentIds = [.. known.AttachmentIds],
    };

    /// <summary>The measure with what is typed.</summary>
    /// <param name="known">The measure as it is known; null for a new one.</param>
    /// <param name="typed">What is typed.</param>
    public static Measure ToFacts(Measure? known, MeasureInput typed) => new()
    {
        Id = typed.Id,
        CatalogueId = TypedText.OrNull(typed.CatalogueId),
        Name = TypedText.OrNull(typed.Name),
        CountsAsAlternative = TypedChoice.ReadFlag(typed.CountsAsAlternative),
        Status = TypedChoice.Read<MeasureStatus>(typed.Status),
        From = typed.From.Value,
        To = typed.To.Value,
        Responsible = TypedText.OrNull(typed.Responsible),
        CostSek = TypedNumber.Read(typed.CostSek),
        Description = TypedText.OrNull(typed.Description),
        Effect = Effect(typed),
        WhyNotEnough = TypedText.OrNull(typed.WhyNotEnough),
        AttachmentIds = TypedChoices.ReadTexts(known?.AttachmentIds ?? [], typed.AttachmentIds),
    };

    private static MeasureEffect? Effect(MeasureInput typed)
    {
        var effect = new MeasureEffect
        {
            Text = TypedText.OrNull(typed.EffectText),
            Before = TypedNumber.ReadWhole(typed.EffectBefore),
            After = TypedNumber.ReadWhole(typed.EffectAfter),
            ControlBefore = TypedNumber.ReadWhole(typed.EffectControlBefore),
            ControlAfter = TypedNumber.ReadWhole(typed.EffectControlAfter),
        };
        return effect == new MeasureEffect() ? null : effect;
    }
}
