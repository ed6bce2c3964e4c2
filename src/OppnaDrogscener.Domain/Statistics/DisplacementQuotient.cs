namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// Weighted displacement quotient and its companions (Bowers &amp; Johnson 2003, J. Quant. Criminol. 19:275–301; Guerette 2009;
/// methods B03). It has no standard error: never shown alone, always beside <see cref="DisplacementDifference"/>.
/// </summary>
/// <param name="Success">SM = Ra/Ca − Rb/Cb; below 0 when the place fell relative to the control.</param>
/// <param name="Ring">BDM = Da/Ca − Db/Cb, the same for the ring.</param>
/// <param name="GrossEffect">Rb − Ra.</param>
/// <param name="NetEffect">Rb/Cb − Ra/Ca.</param>
/// <param name="TotalNetEffect">[Rb·Ca/Cb − Ra] + [Db·Ca/Cb − Da]: crimes avoided, the ring included.</param>
public sealed record DisplacementQuotient(double Success, double Ring, double GrossEffect, double NetEffect, double TotalNetEffect)
{
    /// <summary>WDQ = BDM ÷ SM; null when the place did not fall relative to the control, since then nothing can have moved.</summary>
    public double? Quotient => Success < 0 ? Ring / Success : null;

    /// <summary>What the quotient says; null when it is withheld.</summary>
    public DisplacementReading? Reading => Quotient switch
    {
        null => null,
        > 1 => DisplacementReading.DiffusionAboveDirect,
        > 0 => DisplacementReading.Diffusion,
        0 => DisplacementReading.None,
        >= -1 => DisplacementReading.DisplacementBelowDirect,
        _ => DisplacementReading.DisplacementAboveDirect,
    };

    /// <summary>The quotient of the place and its ring against one control. Refused when a control count is 0.</summary>
    public static Computed<DisplacementQuotient> Of(BeforeAfter place, BeforeAfter ring, BeforeAfter control)
    {
        if (control.Before == 0 || control.After == 0)
        {
            return Refusal.NothingInReference;
        }

        var (before, after) = ((double)control.Before, (double)control.After);
        return new DisplacementQuotient(
            (place.After / after) - (place.Before / before),
            (ring.After / after) - (ring.Before / before),
            place.Before - place.After,
            (place.Before / before) - (place.After / after),
            (place.Before * after / before) - place.After + (ring.Before * after / before) - ring.After);
    }
}
