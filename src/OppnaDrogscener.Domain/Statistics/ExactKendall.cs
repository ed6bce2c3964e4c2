namespace OppnaDrogscener.Domain.Statistics;

/// <summary>Exact p of a Kendall score without ties: the share of all orders with a score at least as far out.</summary>
/// <param name="POneSided">In the direction that the score points.</param>
/// <param name="PTwoSided">Twice that, at most 1.</param>
public sealed record ExactKendall(double POneSided, double PTwoSided)
{
    internal static ExactKendall Of(long s, int count)
    {
        var pairs = count * (count - 1) / 2;
        var orders = OrdersByInversions(count);
        // A score of S has (pairs − S)/2 inversions; the score's distribution is symmetric, so its size is enough.
        var most = (pairs - Math.Abs(s)) / 2;
        var one = orders.Take((int)most + 1).Sum() / orders.Sum();
        return new ExactKendall(one, Math.Min(1, 2 * one));
    }

    private static double[] OrdersByInversions(int count)
    {
        double[] orders = [1];
        for (var n = 2; n <= count; n++)
        {
            var next = new double[orders.Length + n - 1];
            for (var i = 0; i < orders.Length; i++)
            {
                for (var added = 0; added < n; added++)
                {
                    next[i + added] += orders[i];
                }
            }

            orders = next;
        }

        return orders;
    }
}
