using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Checks.Duty;

/// <summary>R03. The receiver is the county board of the county where the monitoring takes place; under KOL2013 the fee comes first.</summary>
public sealed class ReceiverIsCountyBoardCheck : Check
{
    public override int Order => 30;

    public override IReadOnlyList<string> Keys =>
    [
        "right-county", "other-county", "other-authority", "fee-paid", "fee-first", "choose-county",
    ];

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
        var county = place?.MainCountyCode ?? place?.CountyCode;
        if (receiver?.Authority is null || receiver.CountyCode is null && receiver.Authority == ReceiverAuthority.CountyBoard || county is null)
        {
            return Judgement.Lacks(MissingPaths(receiver, county));
        }

        var judgement = receiver.Authority != ReceiverAuthority.CountyBoard ? Judgement.NotMet("other-authority")
            : receiver.CountyCode == county ? Judgement.Met("right-county", ("receiver", receiver.Name ?? county))
            : Judgement.NotMet("other-county", ("receiver", receiver.Name ?? receiver.CountyCode!), ("county", county));
        judgement = judgement.From("$.facts.receiver.authority", "$.facts.receiver.countyCode", "$.facts.place.countyCode");
        return judgement.Result == CheckResult.Met ? judgement : judgement.Try("choose-county", ("county", county));
    }

    private static List<string> MissingPaths(Receiver? receiver, string? county)
    {
        List<string> paths = [];
        if (receiver?.Authority is null)
        {
            paths.Add("$.facts.receiver.authority");
        }
        else if (receiver.Authority == ReceiverAuthority.CountyBoard && receiver.CountyCode is null)
        {
            paths.Add("$.facts.receiver.countyCode");
        }

        if (county is null)
        {
            paths.Add("$.facts.place.countyCode");
        }

        return paths;
    }

    private static Judgement Fee(Applicant? applicant) => applicant?.FeePaidOn is { } day
        ? Judgement.Met("fee-paid", ("day", day)).From("$.facts.applicant.feePaidOn")
        : Judgement.Lacks("$.facts.applicant.feePaidOn").And("fee-first");
}
