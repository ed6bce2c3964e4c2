using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Security;

namespace OppnaDrogscener.Web.Hosting;

/// <summary>Accounts, the sign-in cookie, and who may do what.</summary>
public static class IdentitySetup
{
    /// <summary>Header by which our own script tells that it asks, and wants a status instead of a page.</summary>
    public const string ScriptHeader = "X-Requested-With";

    private static readonly TimeSpan SignedInFor = TimeSpan.FromHours(8);
    private static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    public static void AddAccounts(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddIdentity<AppUser, IdentityRole<Guid>>(Accounts)
            .AddEntityFrameworkStores<AppDbContext>()
            .AddClaimsPrincipalFactory<AppClaims>()
            .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(cookie => Cookie(cookie, builder.Environment.IsDevelopment()));
        services.AddAuthorization(Denied);
        services.AddSingleton(_ => AccessTable.Read());
        services.AddSingleton<SignInLimits>();
        services.AddSingleton<LinkLimits>();
        services.AddDataProtection().SetApplicationName("OppnaDrogscener");
        services.AddSingleton<KeyStore>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = provider.GetRequiredService<KeyStore>()));
    }

    /// <summary>What no page of ours answers for needs a sign-in; a page that access.md does not name is for nobody.</summary>
    private static void Denied(AuthorizationOptions options)
    {
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        options.AddPolicy(AccessConvention.Nobody, policy => policy.RequireAssertion(_ => false));
    }

    private static void Accounts(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        // Length is what makes a password strong; rules about kinds of characters only make it forgotten.
        options.Password.RequiredLength = 12;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = LockedFor;
    }

    private static void Cookie(CookieAuthenticationOptions cookie, bool development)
    {
        cookie.Cookie.Name = "inloggning";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = development ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.ExpireTimeSpan = SignedInFor;
        cookie.SlidingExpiration = true;
        cookie.LoginPath = "/logga-in";
        cookie.ReturnUrlParameter = "tillbaka";
        cookie.Events.OnRedirectToLogin = context => Refuse(context, StatusCodes.Status401Unauthorized, redirect: true);
        cookie.Events.OnRedirectToAccessDenied = context => Refuse(context, StatusCodes.Status403Forbidden, redirect: false);
    }

    /// <summary>A page that is asked for leads to the sign-in; a form that is sent is answered by a page that keeps what was typed.</summary>
    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context, int status, bool redirect)
    {
        var request = context.Request;
        var byScript = request.Headers.ContainsKey(ScriptHeader);
        if (redirect && !byScript && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
        {
            context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        }

        if (byScript && context.HttpContext.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
