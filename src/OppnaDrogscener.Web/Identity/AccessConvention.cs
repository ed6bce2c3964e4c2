using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Identity;

/// <summary>Gives every page the sign-in and the roles that access.md names for any of its handlers; a page without a line is closed to all. <see cref="AccessFilter"/> does the rest.</summary>
public sealed class AccessConvention(AccessTable table) : IPageApplicationModelConvention
{
    /// <summary>The policy of a page that access.md does not name: nobody passes.</summary>
    public const string Nobody = "nobody";

    /// <summary>The pseudo-address of every step.</summary>
    public const string StepPages = "/arenden/{id}/{step}";

    /// <summary>The page as access.md names it.</summary>
    /// <param name="model">The type of the page's model.</param>
    /// <param name="template">The page's route.</param>
    public static string PageOf(Type model, string? template)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.IsAssignableTo(typeof(StepPage)) ? StepPages : AccessTable.PageOf(template);
    }

    public void Apply(PageApplicationModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var roles = table.Of(PageOf(model.ModelType!, model.ActionDescriptor.AttributeRouteInfo?.Template)).SelectMany(line => line.Roles).ToHashSet(StringComparer.Ordinal);
        model.EndpointMetadata.Add(roles switch
        {
            { Count: 0 } => new AuthorizeAttribute(Nobody),
            _ when roles.Contains(AccessLine.Anyone) => new AllowAnonymousAttribute(),
            _ when roles.Contains(AccessLine.SignedIn) => new AuthorizeAttribute(),
            _ => new AuthorizeAttribute { Roles = string.Join(',', roles) },
        });
    }
}
