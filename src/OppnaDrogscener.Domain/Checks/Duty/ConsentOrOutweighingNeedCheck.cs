namespace OppnaDrogscener.Domain.Checks.Duty;

/// <summary>R34. A place not open to the public: consent from those concerned, else a need to prevent crime that outweighs.</summary>
public sealed class ConsentOrOutweighingNeedCheck : Check
{
    public override int Order => 340;

    public override IReadOnlyList<string> Keys =>
    [
        "open-place", "consent", "need", "neither", "state-need",
    ];

    private const string Open = "$.facts.place.openToPublic";
    private const string FromEverybody = "$.facts.legalBasis.consent.fromEverybody";
    private const string Need = "$.facts.legalBasis.consent.needWithoutConsent";

    public override Judgement Judge(CaseView view)
    {
        if (view.Facts.Place?.OpenToPublic is not { } open)
        {
            return Judgement.Lacks(Open);
        }

        if (open)
        {
            return Judgement.NotApplicable("open-place").From(Open);
        }

        var consent = view.Facts.LegalBasis?.Consent;
        if (consent?.FromEverybody == true)
        {
            return Judgement.Met("consent").From(Open, FromEverybody);
        }

        if (!string.IsNullOrWhiteSpace(consent?.NeedWithoutConsent))
        {
            return Judgement.Met("need").From(Open, Need);
        }

        return consent?.FromEverybody is null
            ? Judgement.Lacks(FromEverybody)
            : Judgement.NotMet("neither").From(Open, FromEverybody).Wanting(Need).Try("state-need");
    }
}
