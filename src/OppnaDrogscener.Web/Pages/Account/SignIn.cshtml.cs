using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Security;
using OppnaDrogscener.Web.Words;

namespace OppnaDrogscener.Web.Pages.Account;

public sealed class SignInModel(SignInManager<AppUser> signIn, UserManager<AppUser> users, SignInLimits limits, IDataProtectionProvider protection, PageWords words) : PageModel
{
    /// <summary>The hash of no password: checked for accounts that don't exist, so that the time taken tells nothing.</summary>
    private static readonly string NoPassword = new PasswordHasher<AppUser>().HashPassword(new AppUser(), Guid.NewGuid().ToString());

    [BindProperty]
    public string Email { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    /// <summary>Sealed answers that are to be saved after signing in; null when there are none.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    /// <summary>The answers that can now be sent again; null before signing in and when there are none.</summary>
    public KeptAnswers? Continuing { get; private set; }

    /// <summary>Where to go after signing in.</summary>
    [BindProperty(Name = "tillbaka", SupportsGet = true)]
    public string? Back { get; set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect(Target) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Email))
        {
            ModelState.AddModelError(nameof(Email), words["sign-in.email-missing"]);
        }

        if (string.IsNullOrEmpty(Password))
        {
            ModelState.AddModelError(nameof(Password), words["sign-in.password-missing"]);
        }

        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status400BadRequest);
        }

        if (!limits.Allows(Email, HttpContext.Connection.RemoteIpAddress?.ToString() ?? ""))
        {
            ModelState.AddModelError(nameof(Email), words["sign-in.too-many"]);
            return Again(StatusCodes.Status429TooManyRequests);
        }

        var result = await CheckAsync();
        if (result.Succeeded)
        {
            return KeptAnswers.Open(Kept, protection) is { } kept ? Continue(kept) : LocalRedirect(Target);
        }

        ModelState.AddModelError(nameof(Email), words[result.IsLockedOut ? "sign-in.locked" : "sign-in.refused"]);
        return Again(StatusCodes.Status400BadRequest);
    }

    private string Target => Url.IsLocalUrl(Back) ? Back : "/";

    private async Task<Microsoft.AspNetCore.Identity.SignInResult> CheckAsync()
    {
        if (await users.FindByEmailAsync(Email.Trim()) is { } user)
        {
            return await signIn.PasswordSignInAsync(user, Password, isPersistent: false, lockoutOnFailure: true);
        }

        users.PasswordHasher.VerifyHashedPassword(new AppUser(), NoPassword, Password);
        return Microsoft.AspNetCore.Identity.SignInResult.Failed;
    }

    private PageResult Again(int status)
    {
        Response.StatusCode = status;
        return Page();
    }

    /// <summary>Shows the kept answers to be sent again, with a token for the user who is now signed in.</summary>
    private IActionResult Continue(KeptAnswers kept)
    {
        if (!Url.IsLocalUrl(kept.Address))
        {
            return LocalRedirect("/");
        }

        Continuing = kept;
        return Page();
    }
}
