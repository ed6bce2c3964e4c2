using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Maps.Pictures;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>The site plan: a picture that is laid on the map by spots whose place is known.</summary>
public sealed partial class PerimeterModel
{
    private const string PlanField = "SitePlanFile";

    /// <summary>The address of the picture; null until one is uploaded.</summary>
    public string? PlanAddress => Input.SitePlan.Sha256.Length == 0 ? null : $"{PlanAddressBase}&hash={Uri.EscapeDataString(Input.SitePlan.Sha256)}";

    /// <summary>How the picture lies, in words; null while that cannot be told.</summary>
    public string? PlanLies => SitePlanFit.Of(Facts) is not { } fit ? null : string.Join(' ', new[]
    {
        Text.Word("plan-lies").Fill(new Dictionary<string, string>
        {
            ["pixel"] = Services.Words.Notation.Number(fit.MetresPerPixel, 3),
            ["up"] = Services.Words.Notation.Number(fit.UpDegrees, 1),
        }),
        fit.ResidualMetres.Count < SitePlanInput.Spots
            ? Text.Word("plan-unproved").ToString()
            : Text.Word("plan-proved").Fill(new Dictionary<string, string> { ["metres"] = Services.Words.Notation.Number(fit.ResidualMetres.Max(), 2) }),
    });

    /// <summary>Where pictures are fetched, without saying which.</summary>
    public string PlanAddressBase => StepRouter.Address(Draft.Id, Step) + "?handler=SitePlan";

    /// <summary>The picture, which never changes under its hash.</summary>
    public async Task<IActionResult> OnGetSitePlanAsync(Guid id, string? hash)
    {
        if (!await LoadAsync(id) || hash is null || await pictures.FindAsync(id, hash, HttpContext.RequestAborted) is not { } row)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "private, no-cache";
        return new FileContentResult(row.Bytes, row.MediaType) { EntityTag = new EntityTagHeaderValue($"\"{row.Sha256}\"") };
    }

    /// <summary>Takes a picture. The spots of the one before stay where the new one is as large: it is then most often the same, mended.</summary>
    public async Task<IActionResult> OnPostSitePlanAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (await ReceivedFile.OfAsync(Request, PlanField) is not { } file)
        {
            return Refuse(PlanField, Text.Word("area-file-empty").ToString());
        }

        var picture = SitePlanPicture.Read(file.Content);
        if (picture.Refusal is { } refusal)
        {
            return Refuse(PlanField, new MapFileWords(Services.Desk.Templates.Texts, Services.Words.Language).Refused(refusal));
        }

        await pictures.AddAsync(new SitePictureRow { CaseId = id, Sha256 = file.Sha256, MediaType = picture.MediaType, Bytes = file.Content }, HttpContext.RequestAborted);
        Lay(file, picture);
        var answer = await OnPostAsync(id, "stay");
        if (Draft.View.Facts.Perimeter?.SitePlan?.Provenance?.Sha256 == file.Sha256)
        {
            await pictures.KeepOnlyAsync(id, file.Sha256, HttpContext.RequestAborted);
        }

        return answer is RedirectResult ? Redirect($"{StepRouter.Address(id, Step)}#site-plan") : answer;
    }

    private void Lay(ReceivedFile file, SitePlanPicture picture)
    {
        var (columns, rows) = (TypedNumber.Write((decimal?)picture.Columns), TypedNumber.Write((decimal?)picture.Rows));
        var points = Input.SitePlan.Columns == columns && Input.SitePlan.Rows == rows ? Input.SitePlan.Points : TypedSitePlan.Write(null).Points;
        Input.SitePlan = new SitePlanInput { FileName = file.Name, Sha256 = file.Sha256, Columns = columns, Rows = rows, Points = points };
    }
}
