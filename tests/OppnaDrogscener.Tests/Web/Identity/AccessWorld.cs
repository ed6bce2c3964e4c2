using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;

namespace OppnaDrogscener.Tests.Web.Identity;

/// <summary>Three organisations with a user of every role in each, and a case in every status that belongs to the first and has been submitted to the second.</summary>
internal sealed class AccessWorld
{
    /// <summary>The organisations: the one that owns the cases, the one that has received them, and one that has nothing to do with them.</summary>
    public static IReadOnlyList<string> Sides { get; } = ["own", "received", "other"];

    public Dictionary<(string Side, string Role), Visitor> Visitors { get; } = [];

    /// <summary>The cases, by status and whether they are withdrawn.</summary>
    public Dictionary<(CaseStatus Status, bool Withdrawn), Guid> Cases { get; } = [];

    public Visitor Anonymous { get; private set; } = null!;

    /// <summary>Everyone who asks; somebody without sign-in has no role.</summary>
    public IEnumerable<(string Who, Visitor Visitor, string? Role, string Side)> All =>
        Visitors.Select(pair => ($"{pair.Key.Role} of {pair.Key.Side}", pair.Value, (string?)pair.Key.Role, pair.Key.Side)).Append(("anyone", Anonymous, null, "other"));

    public static async Task<AccessWorld> MakeAsync(WebAppFixture app)
    {
        var world = new AccessWorld { Anonymous = await Visitor.OfAsync(app.Anonymous(), "/logga-in") };
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var organisations = Sides.ToDictionary(side => side, side => new Organisation { Id = Guid.NewGuid(), Name = $"Access {side}", Kind = OrganisationKind.Other });
        db.Organisations.AddRange(organisations.Values);
        foreach (var (status, withdrawn) in Enum.GetValues<CaseStatus>().Select(status => (status, false)).Append((CaseStatus.SupplementRequested, true)))
        {
            world.Cases[(status, withdrawn)] = AddCase(db, organisations["own"].Id, organisations["received"].Id, status, withdrawn);
        }

        await db.SaveChangesAsync();
        foreach (var (side, role) in from side in Sides from role in Roles.All select (side, role))
        {
            world.Visitors[(side, role)] = await VisitorAsync(app, scope.ServiceProvider, organisations[side].Id, side, role);
        }

        return world;
    }

    private static Guid AddCase(AppDbContext db, Guid owner, Guid receiver, CaseStatus status, bool withdrawn)
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000);
        var row = new CaseFileRow
        {
            Id = Guid.NewGuid(),
            OrganisationId = owner,
            ReceiverId = receiver,
            Status = status,
            LawDate = WebAppFixture.Today,
            Title = "Access",
            TitleNorm = "access",
            TitleSort = [],
            CreatedAt = now,
            UpdatedAt = now,
            SubmittedAt = now,
            WithdrawnAt = withdrawn ? now : null,
        };
        db.Cases.Add(row);
        return row.Id;
    }

    private static async Task<Visitor> VisitorAsync(WebAppFixture app, IServiceProvider services, Guid organisationId, string side, string role)
    {
        var users = services.GetRequiredService<UserManager<AppUser>>();
        var email = $"{role}@{side}.example";
        var user = new AppUser { Id = Guid.NewGuid(), UserName = email, Email = email, FullName = email, OrganisationId = organisationId };
        await users.CreateAsync(user);
        await users.AddToRoleAsync(user, role);
        // The sign-in page has a limit for attempts from one place; the cookie that it would give is made here.
        var principal = await services.GetRequiredService<IUserClaimsPrincipalFactory<AppUser>>().CreateAsync(user);
        var properties = new AuthenticationProperties { IssuedUtc = services.GetRequiredService<TimeProvider>().GetUtcNow(), ExpiresUtc = services.GetRequiredService<TimeProvider>().GetUtcNow().AddHours(8) };
        var cookie = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var value = cookie.TicketDataFormat.Protect(new AuthenticationTicket(new ClaimsPrincipal(principal), properties, IdentityConstants.ApplicationScheme));
        var browser = app.Anonymous();
        browser.Cookies.Add(WebAppFixture.Address, new Cookie(cookie.Cookie.Name!, value));
        return await Visitor.OfAsync(browser, "/");
    }
}
