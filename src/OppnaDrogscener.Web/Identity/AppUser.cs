using Microsoft.AspNetCore.Identity;

namespace OppnaDrogscener.Web.Identity;

/// <summary>A person with an account in one organisation.</summary>
public sealed class AppUser : IdentityUser<Guid>
{
    public Guid OrganisationId { get; set; }

    /// <summary>The name shown to colleagues.</summary>
    public string FullName { get; set; } = "";
}
