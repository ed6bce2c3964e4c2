namespace OppnaDrogscener.Domain.Statistics;

/// <summary>One month of <see cref="Persistence"/>.</summary>
/// <param name="Count">Offences at the place.</param>
/// <param name="Expected">What the reference predicts.</param>
/// <param name="P">P(X ≥ count) at the expected mean.</param>
/// <param name="IsFlagged">P is at most 0.05.</param>
public sealed record PersistenceMonth(int Count, double Expected, double P, bool IsFlagged)
{
    /// <summary>From here the normal distribution tells the edges as well.</summary>
    private const double Many = 10_000;

    /// <summary>The largest count that would not be flagged: the upper edge of what the reference predicts.</summary>
    public int Highest
    {
        get
        {
            if (Expected > Many)
            {
                return Rounded(Expected + (Chance.Z90 * Math.Sqrt(Expected)));
            }

            var count = (int)Math.Floor(Expected);
            while (Chance.PoissonAtLeast(count + 1, Expected) > Persistence.Level)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>The smallest count that would not be clearly below what the reference predicts.</summary>
    public int Lowest
    {
        get
        {
            if (Expected > Many)
            {
                return Rounded(Expected - (Chance.Z90 * Math.Sqrt(Expected)));
            }

            var count = (int)Math.Floor(Expected);
            while (count > 0 && 1 - Chance.PoissonAtLeast(count, Expected) > Persistence.Level)
            {
                count--;
            }

            return count;
        }
    }

    private static int Rounded(double count) => (int)Math.Clamp(Math.Round(count), 0, int.MaxValue);
}
