using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Checks.Duty;

/// <summary>R33. Is a permit needed for this operator, place and date, and does the document made agree with that?</summary>
public sealed class PermitRequiredCheck : Check
{
    public override int Order => 330;

    public override IReadOnlyList<string> Keys =>
    [
        "temporary", "open-place", "closed-place", "nobody", "exempt-place", "exempt-police", "authority", "public-interest",
        "private", "applied-for", "not-applied-for", "no-permit-sought", "nothing-to-seek", "apply", "do-not-apply",
    ];

    public override Judgement Judge(CaseView view)
    {
        if (view.Kind == CaseKind.TemporaryMonitoring)
        {
            return Judgement.NotApplicable("temporary").From("$.kind");
        }

        return view.Regime.Key switch
        {
            RegimeKey.Metodbok or RegimeKey.Kol2013 => Everybody(view),
            RegimeKey.Kbl2025 => Against(view, needed: false, "nobody"),
            _ => Authorities(view),
        };
    }

    private static Judgement Everybody(CaseView view) => view.Facts.Place?.OpenToPublic switch
    {
        null => Judgement.Lacks("$.facts.place.openToPublic"),
        true => Against(view, needed: true, "open-place"),
        false => Against(view, needed: false, "closed-place"),
    };

    private static Judgement Authorities(CaseView view)
    {
        if (view.Regime.Key == RegimeKey.Kbl2020 && view.IsPolice)
        {
            return Against(view, needed: false, "exempt-police");
        }

        var place = view.Facts.Place;
        if (place?.OpenToPublic == false || ExemptPlaces.Exempts(view) == true)
        {
            return Against(view, needed: false, place?.OpenToPublic == false ? "closed-place" : "exempt-place");
        }

        return view.Applicant is { } applicant && place is { OpenToPublic: true } && ExemptPlaces.Exempts(view) == false
            ? applicant == ApplicantKind.Other ? Others(view) : Against(view, needed: true, "authority")
            : Judgement.Lacks(Missing(view));
    }

    private static Judgement Others(CaseView view) => view.Facts.Applicant!.TaskOfPublicInterest switch
    {
        null => Judgement.Lacks("$.facts.applicant.taskOfPublicInterest"),
        { } task => Against(view, needed: task, task ? "public-interest" : "private"),
    };

    private static Judgement Against(CaseView view, bool needed, string reason)
    {
        var fits = needed == view.IsApplication;
        var judgement = (fits ? Judgement.Met(reason) : Judgement.NotMet(reason))
            .And(needed ? (fits ? "applied-for" : "not-applied-for") : (fits ? "no-permit-sought" : "nothing-to-seek"))
            .From("$.kind", "$.facts.applicant.kind", "$.facts.place.openToPublic", "$.facts.place.type");
        return fits || view.Regime.Key == RegimeKey.Kbl2025 ? judgement : judgement.Try(needed ? "apply" : "do-not-apply");
    }

    private static IReadOnlyList<string> Missing(CaseView view) =>
    [
        .. view.Applicant is null ? ["$.facts.applicant.kind"] : Array.Empty<string>(),
        .. view.Facts.Place?.OpenToPublic is null ? ["$.facts.place.openToPublic"] : Array.Empty<string>(),
        .. view.Facts.Place?.Type is null ? ["$.facts.place.type"] : Array.Empty<string>(),
        .. view.Facts.Place?.Type is not null && ExemptPlaces.Exempts(view) is null ? [ExemptPlaces.Purposes] : Array.Empty<string>(),
    ];
}
