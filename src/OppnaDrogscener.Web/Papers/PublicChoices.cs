using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Publicity;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Submissions;

namespace OppnaDrogscener.Web.Papers;

/// <summary>
/// Keeps what each authority withholds. It stands beside the case, so that it can be changed when what was signed cannot; while the facts
/// are open the owner's choice goes into them too, so that it follows the file to whoever receives it. Says nothing of who may see it.
/// </summary>
public sealed class PublicChoices(AppDbContext db, CaseWriter writer)
{
    private const string Withheld = "withheld";

    /// <summary>What an authority withholds.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="organisationId">The authority.</param>
    /// <param name="otherwise">The facts that hold where the authority has not chosen.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<PublicChoice> OfAsync(Guid caseId, Guid organisationId, CaseFacts otherwise, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(otherwise);
        return await db.PublicChoices.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == caseId && item.OrganisationId == organisationId, cancellation) is { } row
            ? new PublicChoice(JsonSerializer.Deserialize<List<WithheldPart>>(row.Withheld, FactsJson.Options)!, row.Version, row.ByName, row.At)
            : new PublicChoice([.. PublicParts.Of(otherwise).Values], 0, null, null);
    }

    /// <summary>Saves a choice; false when somebody else of the authority has changed it since it was shown.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="withheld">The parts, each once and with its ground.</param>
    /// <param name="seen">The version that the page showed.</param>
    /// <param name="user">Who chooses.</param>
    public Task<bool> SaveAsync(Guid caseId, IReadOnlyList<WithheldPart> withheld, int seen, CurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var json = JsonSerializer.SerializeToNode(withheld, FactsJson.Options)!.AsArray();
        return writer.ChangeAsync(caseId, user, change => SaveAsync(change, json, seen));
    }

    private async Task<bool> SaveAsync(CaseChange change, JsonArray withheld, int seen)
    {
        var (caseId, user, text) = (change.Row.Id, change.User, withheld.ToJsonString());
        var row = await db.PublicChoices.FirstOrDefaultAsync(item => item.CaseId == caseId && item.OrganisationId == user.OrganisationId);
        if (row?.Withheld == text)
        {
            return true;
        }

        if ((row?.Version ?? 0) != seen)
        {
            return false;
        }

        if (row is null)
        {
            row = new PublicChoiceRow { CaseId = caseId, OrganisationId = user.OrganisationId, Withheld = text, ByName = "" };
            db.PublicChoices.Add(row);
        }

        (row.Withheld, row.By, row.ByName, row.At) = (text, user.Id, user.FullName, change.Now);
        row.Version++;
        if (change.Row.IsOpen && change.Row.OrganisationId == user.OrganisationId)
        {
            await IntoFactsAsync(change, withheld);
        }

        change.Happened(EventKinds.PublicChosen, new JsonObject
        {
            ["parts"] = withheld.Count,
            ["sha256"] = VersionStore.HashOf(System.Text.Encoding.UTF8.GetBytes(text)),
        });
        return true;
    }

    /// <summary>No step asks what is withheld, so it stands among the facts that no step owns.</summary>
    private async Task IntoFactsAsync(CaseChange change, JsonArray withheld)
    {
        var rest = await db.CaseSteps.FirstOrDefaultAsync(item => item.CaseId == change.Row.Id && item.StepId == CaseStepRow.RestId);
        if (rest is null)
        {
            rest = new CaseStepRow { CaseId = change.Row.Id, StepId = CaseStepRow.RestId, Json = "{}" };
            db.CaseSteps.Add(rest);
        }

        var facts = JsonNode.Parse(rest.Json)!.AsObject();
        facts.Remove(Withheld);
        if (withheld.Count > 0)
        {
            facts[Withheld] = withheld.DeepClone();
        }

        (rest.Json, rest.UpdatedAt, rest.UpdatedBy) = (facts.ToJsonString(), change.Now, change.User.Id);
        rest.Version++;
    }
}
