namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// In how many months the place lies clearly above what the reference predicts (methods A19): expected λ = reference ·
/// exposure of the place ÷ exposure of the reference; a month is flagged when P(X ≥ x | λ) ≤ 0.05. "In 21 of 24 months the
/// place was clearly above" is grasped faster than any ratio.
/// </summary>
/// <param name="Months">Each month in order.</param>
public sealed record Persistence(IReadOnlyList<PersistenceMonth> Months)
{
    /// <summary>The chance below which a month is clearly above what the reference predicts.</summary>
    internal const double Level = 0.05;


    /// <summary>Months above the expected count at all.</summary>
    public int AboveExpected => Months.Count(month => month.Count > month.Expected);

    /// <summary>Months clearly above it.</summary>
    public int Flagged => Months.Count(month => month.IsFlagged);

    /// <summary>Flagged months ÷ months.</summary>
    public double FlaggedShare => Flagged / (double)Months.Count;

    /// <summary>Compares month by month. Refused without months or exposure and when the months differ.</summary>
    public static Computed<Persistence> Of(
        IReadOnlyList<int> place, double placeExposure, IReadOnlyList<int> reference, double referenceExposure)
    {
        if (!(placeExposure > 0) || !(referenceExposure > 0))
        {
            return Refusal.NoExposure;
        }

        if (place.Count != reference.Count)
        {
            return Refusal.DifferentMonths;
        }

        if (place.Count == 0)
        {
            return Refusal.SeriesTooShort;
        }

        return new Persistence(place.Zip(reference, (count, elsewhere) => MonthOf(count, elsewhere * placeExposure / referenceExposure)).ToList());
    }

    private static PersistenceMonth MonthOf(int count, double expected)
    {
        var p = Chance.PoissonAtLeast(count, expected);
        return new PersistenceMonth(count, expected, p, p <= Level);
    }
}
