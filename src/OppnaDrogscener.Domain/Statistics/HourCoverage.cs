namespace OppnaDrogscener.Domain.Statistics;

/// <summary>An hour window and the offences in it.</summary>
/// <param name="Window">The hours.</param>
/// <param name="Covered">Offences in it.</param>
/// <param name="Share">Its share of all offences, 0–1.</param>
public sealed record HourCoverage(HourWindow Window, double Covered, double Share)
{
    /// <summary>Share of the offences ÷ share of the time: 1 when the hours are no worse than any others.</summary>
    public double TemporalIndex => Share / Window.TimeShare;
}
