using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Web.Data;

/// <summary>From an organisation to the kind of applicant that the law knows.</summary>
public static class Applicants
{
    /// <summary>The kind of applicant; a county board that makes a case of its own is any other body.</summary>
    public static ApplicantKind KindOf(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality => ApplicantKind.Municipality,
        OrganisationKind.Police => ApplicantKind.Police,
        OrganisationKind.SecurityPolice => ApplicantKind.SecurityPolice,
        OrganisationKind.Region => ApplicantKind.Region,
        OrganisationKind.RescueService => ApplicantKind.RescueService,
        _ => ApplicantKind.Other,
    };
}
