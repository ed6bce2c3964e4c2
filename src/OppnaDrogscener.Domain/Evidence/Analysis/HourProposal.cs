using System.Globalization;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>Hours that hold a share of the offences, for the user to choose among: no percentage stands in law.</summary>
/// <param name="Kind">By what rule they were found.</param>
/// <param name="Wanted">The share asked for, 0–1.</param>
/// <param name="Window">Weekdays and hours.</param>
/// <param name="Covered">Offences in them.</param>
/// <param name="Total">All offences with a known hour.</param>
public sealed record HourProposal(WindowKind Kind, double Wanted, WeekWindow Window, double Covered, double Total)
{
    /// <summary>The share that the hours hold.</summary>
    public double Share => Covered / Total;

    /// <summary>95 % interval of the share (A20).</summary>
    public Interval Interval => WilsonInterval.Of(Covered, Total);

    /// <summary>The share of the people who are at the place in these hours; null when nobody has counted them.</summary>
    public double? PeopleShare { get; init; }

    /// <summary>Offences per 1 000 people inside and outside the hours; null when nobody has counted them.</summary>
    public (double Inside, double? Outside)? PerThousand { get; init; }

    /// <summary>The fewest single hours of the week that would hold as much; null where whole days are watched.</summary>
    public int? FewestCells { get; init; }

    /// <summary>Whether every band of three hours in it has an offence.</summary>
    public bool HasEvidence { get; init; }

    /// <summary>The proposal as a text that a form can send back: kind, first day, days, first hour, hours.</summary>
    public string Token => string.Create(CultureInfo.InvariantCulture, $"{Kind}-{Window.StartDay}-{Window.Days}-{Window.StartHour}-{Window.Length}");

    /// <summary>The schedule with these hours.</summary>
    public Remedy Adopt => HourWords.Adopt(Window);
}
