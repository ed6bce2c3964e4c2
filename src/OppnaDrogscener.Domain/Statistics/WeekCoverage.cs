namespace OppnaDrogscener.Domain.Statistics;

/// <summary>A weekly window and the offences in it.</summary>
/// <param name="Window">Days and hours.</param>
/// <param name="Covered">Offences in it.</param>
/// <param name="Share">Its share of all offences, 0–1.</param>
/// <param name="FewestCells">The fewest single hours of the week that would hold as large a share as asked for.</param>
public sealed record WeekCoverage(WeekWindow Window, double Covered, double Share, int FewestCells)
{
    /// <summary>Share of the offences ÷ share of the week.</summary>
    public double TemporalIndex => Share / Window.TimeShare;
}
