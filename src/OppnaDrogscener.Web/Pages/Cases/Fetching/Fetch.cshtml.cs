using System.Text;
using Microsoft.AspNetCore.Mvc;
using OppnaDrogscener.Importing;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Importing;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Fetching;

/// <summary>Takes a file or a pasted list with statistics. Nothing of it is part of the case yet.</summary>
[RequestSizeLimit(MaxBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MaxBytes, ValueLengthLimit = MaxPasted)]
public sealed class FetchModel(CaseStore store, UploadStore uploads, ImportDesk desk, PageWords words, StepCatalog steps) : FetchPage(store, uploads, words, steps)
{
    /// <summary>Bytes of the form, a little more than of the largest file.</summary>
    public const long MaxBytes = 202L * 1024 * 1024;

    private const int MaxPasted = 16 * 1024 * 1024;

    private const string FileField = "Input.File";

    /// <summary>The pasted list.</summary>
    [BindProperty(Name = "Input.Text")]
    public string Pasted { get; set; } = "";

    /// <summary>Files that have been begun with.</summary>
    public IReadOnlyList<ImportUploadRow> Begun { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Begun = await Uploads.ListAsync(id, HttpContext.RequestAborted);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var taken = await TakeAsync(id);
        if (taken is null)
        {
            return await RefusedAsync(id);
        }

        var look = await desk.LookAsync(taken, new ImportChoices());
        if (look.Work is { IsCompletedSuccessfully: true } && await look.Work is ImportOutcome<FileLook> { Refusal: { } refusal })
        {
            await Uploads.RemoveAsync(taken.Id, HttpContext.RequestAborted);
            ModelState.AddModelError(FileField, Told(refusal));
            return await RefusedAsync(id);
        }

        return Redirect(Address(id, taken.Id));
    }

    private async Task<IActionResult> RefusedAsync(Guid id)
    {
        Begun = await Uploads.ListAsync(id, HttpContext.RequestAborted);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>The file, kept; null when there is none or it is too large, which is then told.</summary>
    private async Task<ImportUploadRow?> TakeAsync(Guid id)
    {
        var most = ImportLimits.Ordinary.Bytes;
        if ((await Request.ReadFormAsync()).Files[FileField] is { Length: > 0 } file)
        {
            await using var content = file.OpenReadStream();
            // Some browsers send the whole path, with the separators of their own system.
            if (await Uploads.AddAsync(id, TypedText.Clean(file.FileName.Split('/', '\\')[^1]), content, most, Me, HttpContext.RequestAborted) is { } kept)
            {
                return kept;
            }

            ModelState.AddModelError(FileField, Told(new ImportRefusal(RefusalReasons.TooLarge, null, most)));
            return null;
        }

        if (string.IsNullOrWhiteSpace(Pasted))
        {
            ModelState.AddModelError(FileField, Words["fetch.missing"]);
            return null;
        }

        using var text = new MemoryStream(Encoding.UTF8.GetBytes(Pasted));
        return await Uploads.AddAsync(id, Words["fetch.pasted-name"], text, most, Me, HttpContext.RequestAborted);
    }
}
