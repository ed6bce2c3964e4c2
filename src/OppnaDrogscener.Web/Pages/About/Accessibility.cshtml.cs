using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OppnaDrogscener.Web.Pages.About;

public sealed class AccessibilityModel : PageModel;
