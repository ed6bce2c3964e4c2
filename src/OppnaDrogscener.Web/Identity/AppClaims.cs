using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace OppnaDrogscener.Web.Identity;

/// <summary>Puts the organisation and the name of a user into the sign-in.</summary>
public sealed class AppClaims(UserManager<AppUser> users, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<AppUser, IdentityRole<Guid>>(users, roles, options)
{
    /// <summary>Claim with the organisation's id.</summary>
    public const string Organisation = "organisation";

    /// <summary>Claim with the name that is shown.</summary>
    public const string FullName = "full-name";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(AppUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(Organisation, user.OrganisationId.ToString()));
        identity.AddClaim(new Claim(FullName, user.FullName));
        return identity;
    }
}
