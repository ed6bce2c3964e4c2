namespace OppnaDrogscener.Domain.Statistics;

/// <summary>Wilson's score interval for a share (Wilson 1927, JASA 22:209–212; methods A20), for instance of offences in a time window.</summary>
public static class WilsonInterval
{
    /// <summary>(p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n) at 95 %.</summary>
    /// <param name="part">0 to <paramref name="whole"/>; may be a sum of weights.</param>
    /// <param name="whole">Above 0.</param>
    public static Interval Of(double part, double whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);
        var (p, z2) = (part / whole, Chance.Z95 * Chance.Z95);
        var half = Chance.Z95 * Math.Sqrt((p * (1 - p) / whole) + (z2 / (4 * whole * whole)));
        var middle = p + (z2 / (2 * whole));
        var scale = 1 + (z2 / whole);
        // At none and all the limit is the share itself; rounding must not push it past.
        return new Interval(part == 0 ? 0 : (middle - half) / scale, part == whole ? 1 : (middle + half) / scale);
    }
}
