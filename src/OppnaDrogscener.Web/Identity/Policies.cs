using Microsoft.AspNetCore.Authorization;

namespace OppnaDrogscener.Web.Identity;

/// <summary>What a user may do. Everything else is denied.</summary>
public static class Policies
{
    /// <summary>Make and change the organisation's drafts.</summary>
    public const string Draft = "draft";

    /// <summary>Read the organisation's cases.</summary>
    public const string ReadCases = "read-cases";

    /// <summary>Adds every policy, and the one that holds where a page names none: signed in.</summary>
    public static void AddTo(AuthorizationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        options.AddPolicy(Draft, policy => policy.RequireRole(Roles.Drafter, Roles.Submitter, Roles.Police));
        options.AddPolicy(ReadCases, policy => policy.RequireRole(Roles.Drafter, Roles.Submitter, Roles.Police, Roles.Lawyer, Roles.OrgAdmin));
    }
}
