using System.Threading.RateLimiting;

namespace OppnaDrogscener.Web.Security;

/// <summary>How often links that need no account may be tried from one address. They cannot be guessed; this keeps whoever tries from costing anything.</summary>
public sealed class LinkLimits : IDisposable
{
    private const int TriesInFiveMinutes = 120;

    private readonly PartitionedRateLimiter<string> addresses = PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesInFiveMinutes, Window = TimeSpan.FromMinutes(5) }));

    /// <summary>Whether one more try is allowed now.</summary>
    public bool Allows(string address)
    {
        using var lease = addresses.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    public void Dispose() => addresses.Dispose();
}
