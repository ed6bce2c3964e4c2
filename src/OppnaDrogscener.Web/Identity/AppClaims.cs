using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OppnaDrogscener.Web.Data;

namespace OppnaDrogscener.Web.Identity;

/// <summary>Puts the organisation, whether it is a county board, and the name of a user into the sign-in.</summary>
public sealed class AppClaims(AppDbContext context, UserManager<AppUser> users, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<AppUser, IdentityRole<Guid>>(users, roles, options)
{
    /// <summary>Claim with the organisation's id.</summary>
    public const string Organisation = "organisation";

    /// <summary>Claim of those who work at a county board: their cases are the ones that it has received.</summary>
    public const string CountyBoard = "county-board";

    /// <summary>Claim with the name that is shown.</summary>
    public const string FullName = "full-name";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(AppUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(Organisation, user.OrganisationId.ToString()));
        identity.AddClaim(new Claim(FullName, user.FullName));
        if (await context.Organisations.AnyAsync(organisation => organisation.Id == user.OrganisationId && organisation.Kind == OrganisationKind.CountyBoard))
        {
            identity.AddClaim(new Claim(CountyBoard, "yes"));
        }

        return identity;
    }
}
