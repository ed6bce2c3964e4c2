using Microsoft.AspNetCore.Mvc;
using OppnaDrogscener.Importing;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Importing;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Fetching;

/// <summary>Shows how a file was read, and asks what of it is wanted.</summary>
public sealed class ChooseModel(CaseStore store, UploadStore uploads, ImportDesk desk, ImportJobs jobs, PageWords words, StepCatalog steps) : FetchPage(store, uploads, words, steps)
{
    private const string Again = "columns";

    [BindProperty]
    public ImportChoices Input { get; set; } = new();

    /// <summary>What the file is; null while it is being looked at.</summary>
    public FileLook Look { get; private set; } = null!;

    /// <summary>The questions.</summary>
    public ChooseView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, string upload)
    {
        if (!await LoadAsync(id, upload))
        {
            return Redirect(Address(id));
        }

        Input = UploadStore.ChoicesOf(Upload!);
        if (await LookAsync() is { } answer)
        {
            return answer;
        }

        Offer();
        return Page();
    }

    /// <summary>How far the work has come, for the script.</summary>
    public IActionResult OnGetProgress(Guid id, string upload)
    {
        var going = Guid.TryParse(upload, out var file) ? jobs.Going(file) : null;
        return new JsonResult(new { done = going is null, rows = going is { } now ? Number(now.Rows) : "", percent = (int)((going?.Share ?? 1) * 100) });
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string upload, string? go)
    {
        if (!await LoadAsync(id, upload))
        {
            return Redirect(Address(id));
        }

        var kept = UploadStore.ChoicesOf(Upload!);
        var typed = TypedInput.Clean(Input);
        // The answers were given to the questions that these columns led to.
        Input = kept;
        if (await LookAsync() is { } answer)
        {
            return answer;
        }

        var isChanged = ChooseRules.IsOtherShape(Look, typed);
        Input = isChanged ? ChooseRules.OnlyShape(typed) : typed;
        if (!isChanged && go != Again)
        {
            foreach (var (field, problem) in ChooseRules.Problems(Look, Input, Crime))
            {
                Demand(field, false, Words["fetch.error-" + problem]);
            }

            if (!ModelState.IsValid)
            {
                Offer();
                Response.StatusCode = StatusCodes.Status400BadRequest;
                return Page();
            }

            Input.Done = TypedChoice.Yes;
        }

        await Uploads.ChooseAsync(Upload!, Input, HttpContext.RequestAborted);
        return Redirect(Input.Done.Length > 0 ? Review(id, Upload!.Id) : Address(id, Upload!.Id) + "#kolumner");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, string upload)
    {
        if (await LoadAsync(id, upload))
        {
            await Uploads.RemoveAsync(Upload!.Id, HttpContext.RequestAborted);
        }

        return Redirect(Address(id));
    }

    private void Offer()
    {
        View = new ChooseView(Look, Input, Draft.File.Facts, Words);
        View.Fill();
    }

    /// <summary>Looks at the file; an answer when that is not done yet, or the file is refused.</summary>
    private async Task<IActionResult?> LookAsync()
    {
        var job = await desk.LookAsync(Upload!, Input);
        if (!job.Work.IsCompleted)
        {
            Going = job.Progress;
            return Page();
        }

        if (job.Work.IsCanceled)
        {
            return Redirect(Address(Draft.Id));
        }

        var looked = (ImportOutcome<FileLook>)await job.Work;
        if (!looked.IsRefused)
        {
            Look = looked.Value;
            return null;
        }

        await Uploads.RemoveAsync(Upload!.Id, HttpContext.RequestAborted);
        Refusal = Told(looked.Refusal);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>Why the file is refused; null when it is not.</summary>
    public string? Refusal { get; private set; }
}
