using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>Gives every step page its address from the step's slug, so that no page names its own.</summary>
public sealed class StepRoutes(StepCatalog catalog) : IConfigureOptions<RazorPagesOptions>
{
    public void Configure(RazorPagesOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var step in catalog.All)
        {
            options.Conventions.AddPageRouteModelConvention(step.PagePath, page =>
            {
                page.Selectors.Clear();
                page.Selectors.Add(new SelectorModel { AttributeRouteModel = new AttributeRouteModel { Template = $"arenden/{{id:guid}}/{step.Slug}" } });
            });
        }
    }
}
