using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Law;

/// <summary>All regimes, and the choice between them.</summary>
public sealed class RegimeCatalog
{
    private readonly Dictionary<RegimeKey, Regime> regimes;

    /// <exception cref="ArgumentException">A regime is missing or doubled, or the dated ones do not follow each other day by day.</exception>
    public RegimeCatalog(IEnumerable<Regime> regimes)
    {
        this.regimes = regimes.ToDictionary(regime => regime.Key);
        All = [.. RegimeKeys.All.Select(key => this.regimes.GetValueOrDefault(key)
            ?? throw new ArgumentException($"Regime {RegimeKeys.ToText(key)} is missing", nameof(regimes)))];
        Dated = [.. All.Where(regime => regime.IsDated).OrderBy(regime => regime.From)];
        foreach (var (earlier, later) in Dated.Zip(Dated.Skip(1)))
        {
            if (earlier.To?.AddDays(1) != later.From)
            {
                throw new ArgumentException($"{RegimeKeys.ToText(later.Key)} does not begin the day after {RegimeKeys.ToText(earlier.Key)} ends", nameof(regimes));
            }
        }
    }

    /// <summary>METODBOK first, then the dated ones in the order of time.</summary>
    public IReadOnlyList<Regime> All { get; }

    /// <summary>The dated regimes in the order of time, without gaps.</summary>
    public IReadOnlyList<Regime> Dated { get; }

    /// <summary>First day that any dated regime covers, inclusive.</summary>
    public DateOnly FirstDay => Dated[0].From!.Value;

    public Regime this[RegimeKey key] => regimes[key];

    /// <summary>Whether a law date lies within a regime.</summary>
    public bool Fits(RegimeKey key, DateOnly lawDate) => this[key].Fits(lawDate);

    /// <summary>The dated regime in force on a day; null before everything modelled.</summary>
    public Regime? InForceOn(DateOnly day) => Dated.FirstOrDefault(regime => regime.Fits(day));

    /// <summary>The regime that takes over when a dated one ends; null for the last and for METODBOK.</summary>
    public Regime? Next(RegimeKey key) => this[key].To is { } last ? InForceOn(last.AddDays(1)) : null;

    /// <summary>Chooses by what the user wants; refuses a date before everything modelled.</summary>
    public RegimeResolution Resolve(ApplicantKind applicant, DateOnly lawDate, RegimeWish wish)
    {
        var regime = wish == RegimeWish.CountyBoardApplication ? this[RegimeKey.Metodbok] : InForceOn(lawDate);
        return regime is null
            ? RegimeResolution.Refused(new RegimeRefusal(lawDate, null, FirstDay, null))
            : RegimeResolution.Found(regime, regime.TrackOf(applicant));
    }

    /// <summary>The regime asked for by name; a dated one refuses a date outside it.</summary>
    public RegimeResolution Choose(RegimeKey key, DateOnly lawDate)
    {
        var regime = this[key];
        return regime.Fits(lawDate)
            ? RegimeResolution.Found(regime, null)
            : RegimeResolution.Refused(new RegimeRefusal(lawDate, regime, regime.From!.Value, regime.To));
    }
}
