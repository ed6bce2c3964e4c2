using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Web.Data;

namespace OppnaDrogscener.Web.Identity;

/// <summary>The one-time code by which the first administrator of an installation without accounts is made. Stands in the log, and only its hash in the database.</summary>
public sealed partial class SetupCode(AppDbContext db, TimeProvider clock, ILogger<SetupCode> log)
{
    private const int Bytes = 15;
    private static readonly TimeSpan ValidFor = TimeSpan.FromHours(24);

    /// <summary>Makes and logs a code if there is no account yet.</summary>
    public async Task OfferAsync()
    {
        if (await db.Users.AnyAsync())
        {
            return;
        }

        var code = Convert.ToHexString(RandomNumberGenerator.GetBytes(Bytes));
        var row = await db.SetupCodes.FirstOrDefaultAsync();
        if (row is null)
        {
            db.SetupCodes.Add(new SetupCodeRow { Id = Guid.CreateVersion7(clock.GetUtcNow()), Hash = Hash(code), ExpiresAt = clock.GetUtcNow() + ValidFor });
        }
        else
        {
            (row.Hash, row.ExpiresAt) = (Hash(code), clock.GetUtcNow() + ValidFor);
        }

        await db.SaveChangesAsync();
        Offered(log, code);
    }

    /// <summary>Whether a first administrator can be made at all.</summary>
    public async Task<bool> IsOpenAsync() => !await db.Users.AnyAsync() && await db.SetupCodes.AnyAsync();

    /// <summary>Takes the code: true once for the right one, never again.</summary>
    public async Task<bool> TakeAsync(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var row = await db.SetupCodes.FirstOrDefaultAsync();
        if (row is null || row.ExpiresAt < clock.GetUtcNow()
            || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(row.Hash), Encoding.ASCII.GetBytes(Hash(code.Trim().ToUpperInvariant()))))
        {
            return false;
        }

        db.SetupCodes.Remove(row);
        await db.SaveChangesAsync();
        return true;
    }

    private static string Hash(string code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    [LoggerMessage(Level = LogLevel.Warning, Message = "No account exists. Make the first administrator at /forsta-administrator with the code {Code} (valid for 24 hours).")]
    private static partial void Offered(ILogger logger, string code);
}
