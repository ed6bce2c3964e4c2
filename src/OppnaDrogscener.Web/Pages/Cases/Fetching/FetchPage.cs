using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Importing;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Importing;
using OppnaDrogscener.Web.Pages.Cases.Steps.Crime;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Fetching;

/// <summary>What the pages that bring statistics into a case have in common.</summary>
public abstract class FetchPage(CaseStore store, UploadStore uploads, PageWords words, StepCatalog steps) : PageModel
{
    /// <summary>The case.</summary>
    public CaseDraft Draft { get; private set; } = null!;

    /// <summary>The file; null on the page where it is chosen.</summary>
    public ImportUploadRow? Upload { get; private set; }

    /// <summary>Work that still goes on; null when there is none.</summary>
    public ImportProgress? Going { get; protected set; }

    public CrimeFacts Crime => Draft.File.Facts.Crime ?? new CrimeFacts();

    protected UploadStore Uploads => uploads;

    protected PageWords Words => words;

    protected CurrentUser Me => CurrentUser.Of(User);

    /// <summary>The address of the first page.</summary>
    public static string Address(Guid caseId) => $"{StepRouter.Overview(caseId)}/brottsstatistik/hamta";

    /// <summary>The address of a file.</summary>
    public static string Address(Guid caseId, Guid upload) => $"{Address(caseId)}/{upload:N}";

    /// <summary>The address of the last page.</summary>
    public static string Review(Guid caseId, Guid upload) => $"{Address(caseId, upload)}/granska";

    /// <summary>The address of the step that the statistics belong to.</summary>
    public string StepAddress(string? field = null) => StepRouter.Address(Draft.Id, steps.Get<CrimeStep>(), field);

    /// <summary>A number as it is written.</summary>
    public string Number(long number) => words.Notation.Number(number);

    /// <summary>Why a file is refused, in words.</summary>
    public string Told(ImportRefusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        var most = refusal.Limit is { } limit ? limit >= Megabyte ? words.Fill("fetch.megabytes", ("number", Number(limit / Megabyte))) : Number(limit) : "";
        var row = refusal.Row is { } at ? words.Fill("fetch.at-row", ("row", Number(at))) : "";
        return words.Fill("fetch.refused-" + refusal.Reason, ("most", most)) + row;
    }

    /// <summary>The name of a type of offence.</summary>
    public string TypeName(OffenceType? type) => type is { } known ? words.Choice("offence-" + FactsJson.Word(known)) : words["fetch.no-type"];

    protected async Task<bool> LoadAsync(Guid id, string? upload = null)
    {
        var draft = await store.FindAsync(id, Me.OrganisationId, HttpContext.RequestAborted);
        Draft = draft!;
        if (draft is null || upload is null)
        {
            return draft is not null;
        }

        Upload = await uploads.FindAsync(id, upload, HttpContext.RequestAborted);
        return Upload is not null;
    }

    protected void Demand(string field, bool holds, string message)
    {
        if (!holds)
        {
            ModelState.AddModelError("Input." + field, message);
        }
    }

    private const long Megabyte = 1024 * 1024;
}
