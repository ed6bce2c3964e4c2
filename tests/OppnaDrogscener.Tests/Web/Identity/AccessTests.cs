using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Identity;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Identity;

/// <summary>Every page and handler, asked as everyone, for every case, against access.md.</summary>
public sealed partial class AccessTests(WebAppFixture app)
{
    private static readonly AccessTable Table = AccessTable.Read();

    [Fact]
    public async Task Handlers_AllThereAre_HaveALineAndEveryLineAHandler()
    {
        var handlers = (await HandlersAsync()).Select(handler => (handler.Page, handler.Handler)).Distinct().ToList();
        var lines = Table.Lines.Select(line => (line.Page, line.Handler)).Distinct().ToList();
        // The error page is shown for a form that was refused, but has no handler of its own for it.
        Assert.Equal([("/fel/{code}", "POST")], lines.Except(handlers));
        Assert.Empty(handlers.Except(lines));
    }

    [Fact]
    public async Task Access_EveryHandlerRoleOrganisationAndStatus_IsWhatTheTableSays()
    {
        var world = await AccessWorld.MakeAsync(app);
        var handlers = await HandlersAsync();
        List<string> wrong = [];
        foreach (var (page, handler, template) in handlers)
        {
            foreach (var (who, visitor, role, side) in world.All)
            {
                foreach (var (state, id) in StatesToAsk(world, page, handler, role, side))
                {
                    var (expected, found) = (Expected(page, handler, role, side, state), await visitor.AskAsync(AddressOf(template, id), handler));
                    if (found != expected)
                    {
                        wrong.Add($"{handler} /{template} as {who}, {state}: {(int)found} instead of {(int)expected}");
                    }
                }
            }
        }

        Assert.Empty(wrong);
    }

    /// <summary>Every status where the status can matter; one where the role or the organisation is refused before it is asked for.</summary>
    private static IEnumerable<KeyValuePair<(CaseStatus Status, bool Withdrawn), Guid>> StatesToAsk(AccessWorld world, string page, string handler, string? role, string side) =>
        Expected(page, handler, role, side, (CaseStatus.Submitted, false)) is HttpStatusCode.NoContent or HttpStatusCode.Conflict && page.Contains("{id}", StringComparison.Ordinal)
            ? world.Cases
            : world.Cases.Where(item => item.Key == (CaseStatus.Submitted, false));

    [Fact]
    public void Read_TableThatIsNotExactlyRight_IsRefusedWithItsLine()
    {
        const string Head = "| Page | Handler | Roles | Case | Status |\n|---|---|---|---|---|\n";
        foreach (var row in new[] { "| /x | GET | boss | - | - |", "| /x/{id} | GET | drafter | - | any |", "| /x | GET | drafter | own | any |", "| /x/{id} | GET | drafter | mine | any |", "| /x/{id} | GET | drafter | own | lost |", "| /x | GET |", "| /x | GET | anyone drafter | - | - |" })
        {
            Assert.Contains(":3:", Assert.Throws<InvalidDataException>(() => AccessReader.Read(Head + row + "\n")).Message, StringComparison.Ordinal);
        }

        Assert.Throws<InvalidDataException>(() => AccessReader.Read("nothing"));
        Assert.Throws<InvalidDataException>(() => AccessReader.Read(Head + "| /x | GET | drafter | - | - |\n\nmore\n"));
        Assert.Single(AccessReader.Read(Head + "| /x/{id} | POST Do | drafter submitter | own received | draft submitted |\n"));
    }

    private static HttpStatusCode Expected(string page, string handler, string? role, string side, (CaseStatus Status, bool Withdrawn) state)
    {
        var lines = Table.Lines.Where(line => line.Page == page && line.Handler == handler
            && (line.Roles.Contains("anyone") || (role is not null && (line.Roles.Contains("signed-in") || line.Roles.Contains(role))))).ToList();
        if (lines.Count == 0)
        {
            return role is not null ? HttpStatusCode.Forbidden : handler.StartsWith("POST", StringComparison.Ordinal) ? HttpStatusCode.Unauthorized : HttpStatusCode.Redirect;
        }

        if (lines[0].Cases.Count == 0)
        {
            return HttpStatusCode.NoContent;
        }

        lines.RemoveAll(line => !line.Cases.Any(relation => relation.ToString().Equals(side, StringComparison.OrdinalIgnoreCase)));
        var open = state is (CaseStatus.Draft or CaseStatus.SupplementRequested or CaseStatus.InternalReview, false);
        return lines.Count == 0 ? HttpStatusCode.NotFound
            : lines.Any(line => line.OnlyOpen ? open : line.Statuses is null || line.Statuses.Contains(state.Status)) ? HttpStatusCode.NoContent
            : HttpStatusCode.Conflict;
    }

    /// <summary>An address of a route for a case; what else it has is anything of the right form.</summary>
    private static string AddressOf(string template, Guid id) => "/" + Parameter().Replace(template, match => match.Groups["name"].Value switch
    {
        "id" => id.ToString(),
        "code" => "404",
        "number" => "1",
        var name => name,
    });

    private async Task<IReadOnlyList<(string Page, string Handler, string Template)>> HandlersAsync()
    {
        var loader = app.Services.GetRequiredService<PageLoader>();
        List<(string, string, string)> handlers = [];
        foreach (var descriptor in app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>())
        {
            var page = await loader.LoadAsync(descriptor, EndpointMetadataCollection.Empty);
            var template = page.AttributeRouteInfo!.Template!;
            var name = AccessConvention.PageOf(page.ModelTypeInfo!, template);
            // What a page model does around its handlers looks like a handler for a method called PAGE, which is never asked for.
            var methods = page.HandlerMethods.Where(method => method.HttpMethod is "Get" or "Post").Select(method => AccessFilter.HandlerOf(method.HttpMethod, method.Name)).DefaultIfEmpty("GET");
            handlers.AddRange(methods.Select(handler => (name, handler, template)));
        }

        return handlers;
    }

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
