namespace OppnaDrogscener.Domain.Statistics;

/// <summary>The hours of a three-hour band that lie outside the intrusion-weighted window.</summary>
/// <param name="StartHour">First hour of the band: 0, 3 … 21.</param>
/// <param name="HoursOutside">Its hours outside the window.</param>
/// <param name="Offences">Offences in those hours.</param>
/// <param name="People">People present in those hours.</param>
/// <param name="PerThousand">Offences per 1 000 people present.</param>
/// <param name="IsOutweighed">Less than half of the window's offences per 1 000 people.</param>
public sealed record IntrusionBand(
    int StartHour, IReadOnlyList<int> HoursOutside, double Offences, double People, double PerThousand, bool IsOutweighed)
{
    /// <summary>No hour of the band is in the window.</summary>
    public bool IsWhollyOutside => HoursOutside.Count == HourBand.Length;
}
