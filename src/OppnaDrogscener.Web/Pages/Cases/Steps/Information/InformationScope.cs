using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Information;

/// <summary>Which questions the step asks in a case. What is not asked is kept as it is known.</summary>
/// <param name="MunicipalityHearing">Only of an applicant that isn't the municipality, in an application.</param>
/// <param name="Codetermination">Only at a workplace, or when a day is known.</param>
/// <param name="Consent">Only at a place that isn't open to the public, or when an answer is known.</param>
internal sealed record InformationScope(bool MunicipalityHearing, bool Codetermination, bool Consent)
{
    /// <summary>The act of 2018 has duties to inform that the earlier rules lack.</summary>
    public bool SecondLayer { get; private init; }

    /// <summary>Where nothing is at stake before a case is applied for or assessed, as when the police monitor for a short time.</summary>
    public bool Thorough { get; private init; }

    public static InformationScope Of(DraftView draft)
    {
        var facts = draft.Facts;
        return new InformationScope(
            facts.LegalBasis?.MunicipalityHearingUnneeded is not null || (draft.Kind == CaseKind.PermitApplication && facts.Applicant?.Kind is not null and not ApplicantKind.Municipality),
            facts.Safeguards?.CodeterminationOn is not null || facts.Place?.Workplace == true,
            facts.LegalBasis?.Consent is not null || facts.Place?.OpenToPublic == false)
        {
            SecondLayer = draft.Regime.Key is RegimeKey.Kbl2018 or RegimeKey.Kbl2020 or RegimeKey.Kbl2025,
            Thorough = draft.Kind != CaseKind.TemporaryMonitoring,
        };
    }
}
