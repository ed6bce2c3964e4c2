using System.Threading.RateLimiting;

namespace OppnaDrogscener.Web.Security;

/// <summary>How often signing in may be tried, by account and by address: asked before the costly check of the password.</summary>
public sealed class SignInLimits : IDisposable
{
    private readonly PartitionedRateLimiter<string> accounts = Limiter(10);
    private readonly PartitionedRateLimiter<string> addresses = Limiter(60);

    /// <summary>Whether one more try is allowed now.</summary>
    public bool Allows(string account, string address)
    {
        ArgumentNullException.ThrowIfNull(account);
        using var byAddress = addresses.AttemptAcquire(address);
        using var byAccount = accounts.AttemptAcquire(account.Trim().ToUpperInvariant());
        return byAddress.IsAcquired && byAccount.IsAcquired;
    }

    public void Dispose()
    {
        accounts.Dispose();
        addresses.Dispose();
    }

    private static PartitionedRateLimiter<string> Limiter(int triesInFiveMinutes) => PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = triesInFiveMinutes, Window = TimeSpan.FromMinutes(5) }));
}
