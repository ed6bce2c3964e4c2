namespace OppnaDrogscener.Tests.Support;

/// <summary>How constructed offences spread over the week, and of what kind they are.</summary>
/// <param name="Hours">Twenty-four weights, midnight first.</param>
/// <param name="Weekdays">Seven weights, Monday first.</param>
/// <param name="Codes">Offence codes with their weights.</param>
/// <param name="OutsideShare">Share of the offences that lie outside the area, 0–1.</param>
public sealed record ConstructedPattern(
    IReadOnlyList<double> Hours,
    IReadOnlyList<double> Weekdays,
    IReadOnlyList<(string Code, double Weight)> Codes,
    double OutsideShare = 0.08)
{
    private static readonly (string Code, double Weight)[] OpenDrugScene =
    [
        ("0357", 16), ("0355", 5), ("9447", 9), ("9463", 6), ("9810", 7), ("5010", 18), ("5005", 10), ("5011", 9),
        ("9817", 8), ("1203", 6), ("1209", 3), ("4023", 3),
    ];

    /// <summary>An evening square: little before noon, most from 18 to 03, more at the end of the week.</summary>
    public static ConstructedPattern EveningSquare { get; } = new(
        [9, 8, 6, 3, 1, 0.5, 0.3, 0.3, 0.5, 0.7, 1, 1.2, 1.5, 2, 2.2, 2.8, 3.5, 4.5, 6, 8, 10, 12, 13, 11],
        [0.8, 0.8, 0.9, 1, 1.4, 1.5, 0.9],
        OpenDrugScene);

    /// <summary>A square in the middle of a city: crime by day too, though most in the evening.</summary>
    public static ConstructedPattern DayAndNightSquare { get; } = new(
        [7, 6, 4, 3, 1.5, 1.2, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 4.5, 5, 5.5, 6, 6.5, 7.5, 8.5, 10, 11, 10, 9],
        [0.9, 0.9, 1, 1, 1.2, 1.3, 0.8],
        OpenDrugScene);
}
