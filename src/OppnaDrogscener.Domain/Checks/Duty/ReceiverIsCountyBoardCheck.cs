using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Checks.Duty;

/// <summary>R03. The receiver is the county board of the county where the monitoring takes place; under KOL2013 the fee comes first.</summary>
public sealed class ReceiverIsCountyBoardCheck : Check
{
    public override int Order => 30;

    public override IReadOnlyList<string> Keys =>
    [
        "right-county", "other-county", "none-of-the-counties", "other-authority", "fee-paid", "fee-first", "choose-county",
    ];

    private const string Authority = "$.facts.receiver.authority";
    private const string ChosenCounty = "$.facts.receiver.countyCode";
    private const string MainCounty = "$.facts.place.mainCountyCode";

    public override Judgement Judge(CaseView view)
    {
        if (!view.IsApplication)
        {
            return Judgement.NotApplicable(CommonStatements.NoApplication);
        }

        var receiver = Receiver(view.Facts.Receiver, view.Facts.Place);
        return view.Regime.Key == RegimeKey.Kol2013 ? Judgement.Of([receiver, Fee(view.Facts.Applicant)]) : receiver;
    }

    private static Judgement Receiver(Receiver? receiver, Place? place)
    {
        if (receiver?.Authority is not (null or ReceiverAuthority.CountyBoard))
        {
            var other = Judgement.NotMet("other-authority").From(Authority);
            return County(place) is { } right ? other.Try("choose-county", ("county", right)) : other;
        }

        if (receiver is not { Authority: not null, CountyCode: { } chosen } || place?.CountyCode is null && place?.MainCountyCode is null)
        {
            return Judgement.Lacks(MissingPaths(receiver, place));
        }

        return County(place) is { } county ? InCounty(receiver, chosen, county) : InOneOf(place, chosen);
    }

    private static Judgement InCounty(Receiver receiver, string chosen, string county) => chosen == county
        ? Judgement.Met("right-county", ("county", county)).From(Authority, ChosenCounty, "$.facts.place.countyCode")
        : Judgement.NotMet("other-county", ("chosen", chosen), ("county", county)).From(Authority, ChosenCounty, "$.facts.place.countyCode")
            .Try(new Remedy(Statement.Of("choose-county", ("county", county)), receiver.Name is null ? new FactChange(ChosenCounty, county) : null));

    /// <summary>Cameras move over several counties and the main one is not stated: one that is none of them is wrong in any case.</summary>
    private static Judgement InOneOf(Place place, string chosen) => place.OtherCountyCodes.Append(place.CountyCode).Contains(chosen)
        ? Judgement.Lacks(MainCounty)
        : Judgement.NotMet("none-of-the-counties", ("chosen", chosen)).From(ChosenCounty, "$.facts.place.otherCountyCodes").Wanting(MainCounty);

    /// <summary>The county whose board decides; null when it is not known, or when cameras move over several and none is stated as the main one.</summary>
    private static string? County(Place? place) =>
        place?.MainCountyCode ?? (place?.OtherCountyCodes is { Count: > 0 } ? null : place?.CountyCode);

    private static List<string> MissingPaths(Receiver? receiver, Place? place)
    {
        List<string> paths = [];
        if (receiver?.Authority is null)
        {
            paths.Add(Authority);
        }

        if (receiver?.CountyCode is null)
        {
            paths.Add(ChosenCounty);
        }

        if (place?.CountyCode is null && place?.MainCountyCode is null)
        {
            paths.Add("$.facts.place.countyCode");
        }

        return paths;
    }

    private static Judgement Fee(Applicant? applicant) => applicant?.FeePaidOn is { } day
        ? Judgement.Met("fee-paid", ("day", day)).From("$.facts.applicant.feePaidOn")
        : Judgement.Lacks("$.facts.applicant.feePaidOn").And("fee-first");
}
