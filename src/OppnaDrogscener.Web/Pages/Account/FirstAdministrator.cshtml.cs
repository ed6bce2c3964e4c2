using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Security;
using OppnaDrogscener.Web.Words;

namespace OppnaDrogscener.Web.Pages.Account;

/// <summary>Makes the first account of an installation, once, with the code from the log. Not there when accounts exist.</summary>
public sealed class FirstAdministratorModel(AppDbContext db, UserManager<AppUser> users, IServiceProvider services, SignInLimits limits, TimeProvider clock, PageWords words) : PageModel
{
    private readonly SetupCode setup = ActivatorUtilities.CreateInstance<SetupCode>(services);

    [BindProperty]
    public string Code { get; set; } = "";

    [BindProperty]
    public string Organisation { get; set; } = "";

    [BindProperty]
    public string FullName { get; set; } = "";

    [BindProperty]
    public string Email { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    public async Task<IActionResult> OnGetAsync() => await setup.IsOpenAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await setup.IsOpenAsync())
        {
            return NotFound();
        }

        Require(nameof(Organisation), Organisation);
        Require(nameof(FullName), FullName);
        Require(nameof(Email), Email.Contains('@', StringComparison.Ordinal) ? Email : "");
        var user = new AppUser { Id = Guid.CreateVersion7(clock.GetUtcNow()), UserName = Email.Trim(), Email = Email.Trim(), EmailConfirmed = true, FullName = FullName.Trim() };
        await RequirePasswordAsync(user);
        if (ModelState.IsValid && (!limits.Allows(nameof(SetupCode), HttpContext.Connection.RemoteIpAddress?.ToString() ?? "") || !await setup.TakeAsync(Code)))
        {
            ModelState.AddModelError(nameof(Code), words["sign-in.first-code-wrong"]);
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        await MakeAsync(user);
        return LocalRedirect("/logga-in");
    }

    private async Task MakeAsync(AppUser user)
    {
        var organisation = new Organisation { Id = Guid.CreateVersion7(clock.GetUtcNow()), Name = Organisation.Trim(), Kind = OrganisationKind.Other };
        db.Organisations.Add(organisation);
        user.OrganisationId = organisation.Id;
        await users.CreateAsync(user, Password);
        await users.AddToRolesAsync(user, [Roles.SystemAdmin, Roles.OrgAdmin]);
    }

    private void Require(string name, string value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            ModelState.AddModelError(name, words["sign-in.first-field-missing"]);
        }
    }

    private async Task RequirePasswordAsync(AppUser user)
    {
        foreach (var validator in users.PasswordValidators)
        {
            if (!(await validator.ValidateAsync(users, user, Password)).Succeeded)
            {
                ModelState.AddModelError(nameof(Password), words["sign-in.first-password-short"]);
            }
        }
    }
}
