namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// The offence mix: the share of an offence type at the place over its share in the reference, (x/n) ÷ (X/N) (methods A02).
/// Needs no population. The interval is the mid-P interval of A04 with all offences as exposure.
/// </summary>
/// <param name="Quotient">Above 1: the type is more common here than elsewhere.</param>
/// <param name="Interval">95 % interval.</param>
public sealed record LocationQuotient(double Quotient, Interval Interval)
{
    /// <summary>The quotient of one offence type. Refused below five offences of the type at the place or none in the reference.</summary>
    /// <param name="typeAtPlace">Offences of the type at the place.</param>
    /// <param name="allAtPlace">All offences at the place.</param>
    /// <param name="typeInReference">Offences of the type in the reference, the place left out.</param>
    /// <param name="allInReference">All offences in the reference, the place left out.</param>
    public static Computed<LocationQuotient> Compare(long typeAtPlace, long allAtPlace, long typeInReference, long allInReference)
    {
        var ratio = RateRatio.Compare(typeAtPlace, allAtPlace, typeInReference, allInReference);
        return ratio.Refusal is { } refusal ? refusal : new LocationQuotient(ratio.Value!.Ratio, ratio.Value.MidP);
    }

    /// <summary>
    /// The density quotient (x/a) ÷ (X/A). Against a whole that holds the place it is the same number as PAI (A14) and mostly
    /// measures forest: use built-up area or comparable places.
    /// </summary>
    public static double Density(long atPlace, double placeHectares, long inWhole, double wholeHectares) =>
        atPlace / placeHectares / (inWhole / wholeHectares);
}
