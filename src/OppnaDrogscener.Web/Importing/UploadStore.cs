using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Importing;

/// <summary>Files on their way into cases. They are not part of the case: nothing of them is in its facts or its log until they are added.</summary>
public sealed class UploadStore(AppDbContext db, UploadFolder folder, ImportJobs jobs, TimeProvider clock)
{
    /// <summary>How long a file that nobody goes on with is kept.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    /// <summary>The files of a case, the latest first.</summary>
    public async Task<IReadOnlyList<ImportUploadRow>> ListAsync(Guid caseId, CancellationToken cancellation) =>
        await db.ImportUploads.AsNoTracking().Where(row => row.CaseId == caseId).OrderByDescending(row => row.UploadedAt).ToListAsync(cancellation);

    /// <summary>A file of a case; null when it is not there.</summary>
    public async Task<ImportUploadRow?> FindAsync(Guid caseId, string id, CancellationToken cancellation) =>
        Guid.TryParse(id, out var upload) && folder.Has(upload) ? await db.ImportUploads.AsNoTracking().FirstOrDefaultAsync(row => row.Id == upload && row.CaseId == caseId, cancellation) : null;

    /// <summary>Takes a file; null when it is larger than allowed.</summary>
    public async Task<ImportUploadRow?> AddAsync(Guid caseId, string name, Stream content, long most, CurrentUser user, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(user);
        await SweepAsync(cancellation);
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        if (await folder.SaveAsync(id, content, most, cancellation) is not var (hash, length))
        {
            return null;
        }

        var row = new ImportUploadRow
        {
            Id = id,
            CaseId = caseId,
            FileName = name.Length > ImportUploadRow.NameLength ? name[^ImportUploadRow.NameLength..] : name,
            Sha256 = hash,
            Length = length,
            Choices = TypedInput.Write(new ImportChoices()),
            UploadedBy = user.Id,
            UploadedName = user.FullName,
            UploadedAt = now,
        };
        db.ImportUploads.Add(row);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        return row;
    }

    /// <summary>The choices made for a file.</summary>
    public static ImportChoices ChoicesOf(ImportUploadRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return TypedInput.Read<ImportChoices>(row.Choices) ?? new ImportChoices();
    }

    /// <summary>Keeps the choices for a file.</summary>
    public async Task ChooseAsync(ImportUploadRow row, ImportChoices choices, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(row);
        var kept = TypedInput.Write(choices);
        await db.ImportUploads.Where(item => item.Id == row.Id).ExecuteUpdateAsync(item => item.SetProperty(one => one.Choices, kept), cancellation);
        row.Choices = kept;
    }

    /// <summary>Throws a file away.</summary>
    public async Task RemoveAsync(Guid id, CancellationToken cancellation)
    {
        jobs.Stop(id);
        await db.ImportUploads.Where(row => row.Id == id).ExecuteDeleteAsync(cancellation);
        folder.Delete(id);
    }

    private async Task SweepAsync(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - KeptFor;
        foreach (var id in await db.ImportUploads.Where(row => row.UploadedAt < before).Select(row => row.Id).ToListAsync(cancellation))
        {
            await RemoveAsync(id, cancellation);
        }
    }
}
