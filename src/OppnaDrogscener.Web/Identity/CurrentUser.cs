using System.Security.Claims;

namespace OppnaDrogscener.Web.Identity;

/// <summary>Who is signed in.</summary>
/// <param name="Id">The user.</param>
/// <param name="OrganisationId">The user's organisation: whose cases are seen.</param>
/// <param name="FullName">The name that is shown.</param>
public sealed record CurrentUser(Guid Id, Guid OrganisationId, string FullName)
{
    /// <summary>Somebody without an account, who has come by a link.</summary>
    public static CurrentUser External(string name) => new(Guid.Empty, Guid.Empty, name);

    /// <summary>Nobody: what follows from days and from what others do is done by the system.</summary>
    public static CurrentUser System { get; } = new(Guid.Empty, Guid.Empty, "");

    /// <summary>The user of a request that has passed a policy.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public static CurrentUser Of(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            && Guid.TryParse(principal.FindFirstValue(AppClaims.Organisation), out var organisation)
            ? new CurrentUser(id, organisation, principal.FindFirstValue(AppClaims.FullName) ?? "")
            : throw new InvalidOperationException("Nobody is signed in");
    }
}
