using System.Security.Claims;
using OppnaDrogscener.Domain.Status;

namespace OppnaDrogscener.Web.Identity;

/// <summary>A line of access.md: who may use a handler, for which cases.</summary>
public sealed record AccessLine
{
    /// <summary>Stands for everyone, also without sign-in.</summary>
    public const string Anyone = "anyone";

    /// <summary>Stands for every account.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>The address, such as <c>/arenden/{id}</c>.</summary>
    public required string Page { get; init; }

    /// <summary>The method, and the name of the handler where it has one: <c>POST Adopt</c>.</summary>
    public required string Handler { get; init; }

    /// <summary>Role keys, or <see cref="Anyone"/> or <see cref="SignedIn"/> alone.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>How a case must stand to the user's organisation; empty where the address names no case.</summary>
    public required IReadOnlyList<CaseRelation> Cases { get; init; }

    /// <summary>The statuses in which it may be done; null for all.</summary>
    public required IReadOnlyList<CaseStatus>? Statuses { get; init; }

    /// <summary>Whether the facts of the case must be open: a status that allows it, and not withdrawn.</summary>
    public required bool OnlyOpen { get; init; }

    /// <summary>Whether a user has a role of the line.</summary>
    public bool Admits(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Roles[0] switch
        {
            Anyone => true,
            SignedIn => user.Identity?.IsAuthenticated == true,
            _ => Roles.Any(user.IsInRole),
        };
    }

    /// <summary>Whether it may be done as the case stands.</summary>
    /// <param name="status">The case's status.</param>
    /// <param name="isOpen">Whether its facts can be changed.</param>
    public bool AllowedIn(CaseStatus status, bool isOpen) => OnlyOpen ? isOpen : Statuses is null || Statuses.Contains(status);
}
