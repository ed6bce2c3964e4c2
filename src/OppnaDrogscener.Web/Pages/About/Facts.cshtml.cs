using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OppnaDrogscener.Web.Pages.About;

[AllowAnonymous]
public sealed class FactsModel : PageModel;
