using OppnaDrogscener.Web.Data;

namespace OppnaDrogscener.Web.Identity;

/// <summary>The roles, and which kind of organisation may hand out which.</summary>
public static class Roles
{
    public const string Drafter = "drafter";
    public const string Submitter = "submitter";
    public const string Police = "police";
    public const string Reviewer = "reviewer";
    public const string Decider = "decider";
    public const string Lawyer = "lawyer";
    public const string OrgAdmin = "org-admin";
    public const string SystemAdmin = "system-admin";

    /// <summary>Every role.</summary>
    public static IReadOnlyList<string> All { get; } = [Drafter, Submitter, Police, Reviewer, Decider, Lawyer, OrgAdmin, SystemAdmin];

    /// <summary>The roles that an organisation of a kind may hand out.</summary>
    public static IReadOnlyList<string> For(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Police or OrganisationKind.SecurityPolice or OrganisationKind.RescueService => [Drafter, Submitter, Police, Lawyer, OrgAdmin],
        OrganisationKind.CountyBoard => [Reviewer, Decider, Lawyer, OrgAdmin],
        _ => [Drafter, Submitter, Lawyer, OrgAdmin],
    };
}
