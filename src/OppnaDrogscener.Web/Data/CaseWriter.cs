using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Web.Identity;

namespace OppnaDrogscener.Web.Data;

/// <summary>
/// The only way to change a case: rows and the events that tell of them in one transaction. Two writers at once collide on
/// the case's version and on the number of the event; the one that came second starts again from what the first wrote.
/// </summary>
public sealed class CaseWriter(AppDbContext db, TimeProvider clock)
{
    /// <summary>Of writers that collide one always gets through, so this many may collide at once.</summary>
    private const int Attempts = 20;

    /// <summary>Makes a change of a case that exists.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="user">Who makes the change.</param>
    /// <param name="work">
    /// Reads what it builds on, compares it with what the user saw, and makes the change; or changes nothing and says why.
    /// Begun again with fresh rows when somebody else wrote at the same time, so it must do nothing outside the database.
    /// </param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="InvalidOperationException">There is no such case, or no event tells of the change.</exception>
    public async Task<T> ChangeAsync<T>(Guid caseId, CurrentUser user, Func<CaseChange, Task<T>> work, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            var row = await db.Cases.FirstOrDefaultAsync(item => item.Id == caseId, cancellation) ?? throw new InvalidOperationException($"There is no case {caseId}");
            var seen = row.Version;
            var change = new CaseChange(db, row, user, clock.GetUtcNow());
            T result;
            try
            {
                result = await work(change);
            }
            catch (InvalidOperationException) when (attempt < Attempts)
            {
                // What was read before and after somebody else wrote does not fit together, such as one number taken twice.
                if (await StandsAsync(caseId, seen, cancellation))
                {
                    throw;
                }

                continue;
            }

            // A refusal must build on one state of the case too, not on some rows from before and some from after.
            var holds = db.ChangeTracker.HasChanges() || attempt == Attempts || await StandsAsync(caseId, seen, cancellation);
            if (holds && await SavedAsync(change, attempt, cancellation))
            {
                return result;
            }
        }
    }

    private Task<bool> StandsAsync(Guid caseId, int version, CancellationToken cancellation) =>
        db.Cases.AsNoTracking().AnyAsync(item => item.Id == caseId && item.Version == version, cancellation);

    /// <summary>Stores a new case.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="user">Who makes it.</param>
    /// <param name="work">Adds what belongs to it, and the event that tells of it.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task CreateAsync(CaseFileRow row, CurrentUser user, Action<CaseChange> work, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        db.ChangeTracker.Clear();
        db.Cases.Add(row);
        var change = new CaseChange(db, row, user, clock.GetUtcNow());
        work(change);
        await SavedAsync(change, Attempts, cancellation);
    }

    /// <summary>Stores a new case together with what another might store at the same time, such as the next number of a diary.</summary>
    /// <param name="make">Makes its row; asked again when somebody else wrote at the same time.</param>
    /// <param name="user">Who makes it.</param>
    /// <param name="work">Reads what it builds on, adds what belongs to it, and the event that tells of it.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<T> CreateAsync<T>(Func<CaseFileRow> make, CurrentUser user, Func<CaseChange, Task<T>> work, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(make);
        ArgumentNullException.ThrowIfNull(work);
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            var change = new CaseChange(db, make(), user, clock.GetUtcNow());
            db.Cases.Add(change.Row);
            var result = await work(change);
            if (await SavedAsync(change, attempt, cancellation))
            {
                return result;
            }
        }
    }

    private async Task<bool> SavedAsync(CaseChange change, int attempt, CancellationToken cancellation)
    {
        try
        {
            if (!db.ChangeTracker.HasChanges())
            {
                return true;
            }

            var told = change.Told;
            if (!told.Contains(change.Row) || db.ChangeTracker.Entries<CaseFileRow>().Any(entry => entry.State == EntityState.Modified && !told.Contains(entry.Entity)))
            {
                throw new InvalidOperationException("A case was changed without an event that tells of it");
            }

            foreach (var row in told)
            {
                row.Version++;
            }

            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException) when (attempt < Attempts)
        {
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}
