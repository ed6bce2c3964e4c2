using Microsoft.EntityFrameworkCore;

namespace OppnaDrogscener.Web.Data;

/// <summary>The pictures of site plans. One is kept for a case: the one that its saved answers name.</summary>
public sealed class SitePictures(AppDbContext db)
{
    /// <summary>A picture of a case; null when it is not there.</summary>
    public async Task<SitePictureRow?> FindAsync(Guid caseId, string sha256, CancellationToken cancellation) =>
        await db.SitePictures.AsNoTracking().FirstOrDefaultAsync(row => row.CaseId == caseId && row.Sha256 == sha256, cancellation);

    /// <summary>Whether a picture of a case is there.</summary>
    public Task<bool> HasAsync(Guid caseId, string sha256, CancellationToken cancellation) =>
        db.SitePictures.AnyAsync(row => row.CaseId == caseId && row.Sha256 == sha256, cancellation);

    /// <summary>Keeps a picture; the same one twice is kept once.</summary>
    public async Task AddAsync(SitePictureRow row, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (await HasAsync(row.CaseId, row.Sha256, cancellation))
        {
            return;
        }

        db.SitePictures.Add(row);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    /// <summary>Lets go of every picture of a case but one.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="sha256">The one that stays; null for none.</param>
    /// <param name="cancellation">Stops.</param>
    public Task KeepOnlyAsync(Guid caseId, string? sha256, CancellationToken cancellation) =>
        db.SitePictures.Where(row => row.CaseId == caseId && row.Sha256 != sha256).ExecuteDeleteAsync(cancellation);
}
