using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Benchmarks.Measuring;

/// <summary>A made-up town of square houses along streets, the same every time: 1 250 houses, which are 5 000 walls, and 200 cameras in the crossings.</summary>
public static class Town
{
    /// <summary>How far every camera is taken to see, metres.</summary>
    public const double Range = 50;

    private const int Columns = 36;
    private const int Houses = 1250;
    private const int Cameras = 200;
    private const double Block = 25;

    /// <summary>The houses, all taller than the cameras hang.</summary>
    public static IReadOnlyList<Obstacle> Obstacles { get; } = [.. Enumerable.Range(0, Houses).Select(House)];

    /// <summary>Where the cameras hang: in every sixth crossing, looking all round.</summary>
    public static IReadOnlyList<CameraView> Views { get; } = [.. Enumerable.Range(0, Cameras).Select(number => View(number, 0))];

    /// <summary>A camera, moved so many metres east along its street.</summary>
    public static CameraView View(int number, double east) => new(
        At((Block * (number * 6 / Columns)) + 0.5, (Block * (number * 6 % Columns)) + 0.5 + east), new Bearing(0), new Angle(360), new Metres(Range));

    private static Obstacle House(int number)
    {
        // Houses differ in size, so that no two walls stand in line.
        var (north, east, side) = (Block * (number / Columns), Block * (number % Columns), 8 + (number * 37 % 100 / 20d));
        var (south, west) = (north + 6 + (number * 17 % 10 / 10d), east + 6 + (number * 29 % 10 / 10d));
        return new Obstacle([At(south, west), At(south, west + side), At(south + side, west + side), At(south + side, west), At(south, west)], new Metres(20));
    }

    private static GridPoint At(double north, double east) => new(6_580_000 + north, 674_000 + east, SwerefZone.Tm);
}
