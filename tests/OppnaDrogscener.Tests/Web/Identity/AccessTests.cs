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
        var firstStep = handlers.First(handler => handler.Page == AccessConvention.StepPages).Template;
        List<string> wrong = [];
        foreach (var (page, handler, template) in handlers)
        {
            // The steps have one rule and are many: the first is asked in every status, the others in two.
            var cases = world.Cases.Where(item => page != AccessConvention.StepPages || template == firstStep || item.Key is (CaseStatus.Draft or CaseStatus.Submitted, false)).ToList();
            foreach (var (state, id) in template.Contains("{id", StringComparison.Ordinal) ? cases : cases.Take(1))
            {
                var address = AddressOf(template, id);
                await CompareAsync(world.Anonymous, Expected(page, handler, null, "other", state), "anyone");
                foreach (var ((side, role), visitor) in world.Visitors)
                {
                    await CompareAsync(visitor, Expected(page, handler, role, side, state), $"{role} of {side}");
                }

                async Task CompareAsync(Visitor visitor, HttpStatusCode expected, string who)
                {
                    var found = await visitor.AskAsync(address, handler);
                    if (found != expected)
                    {
                        wrong.Add($"{handler} {page} as {who}, {state}: {(int)found} instead of {(int)expected}");
                    }
                }
            }
        }

        Assert.Empty(wrong);
    }

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
            var methods = page.HandlerMethods.Select(method => AccessFilter.HandlerOf(method.HttpMethod, method.Name)).DefaultIfEmpty("GET");
            // "/" is also reached as "/Index": the same page by another name.
            handlers.AddRange(methods.Select(handler => (name, handler, template)));
        }

        return handlers;
    }

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
