using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using Shapes = OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>The obstacles of a perimeter, checked and indexed once for all its cameras.</summary>
/// <param name="Checks">What is right or wrong with each outline.</param>
/// <param name="Set">Those that have a valid outline.</param>
/// <param name="Key">A name for all of them, equal when they are equal.</param>
internal sealed record ObstacleReading(IReadOnlyList<AreaCheck?> Checks, ObstacleSet Set, string Key)
{
    public static ObstacleReading Of(Perimeter perimeter, PerimeterPlane? plane, PerimeterCache cache)
    {
        if (plane is null || perimeter.Obstacles.Count == 0)
        {
            return new ObstacleReading([.. perimeter.Obstacles.Select(_ => (AreaCheck?)null)], ObstacleSet.None, "");
        }

        var key = PositionsHash.Of(perimeter.Obstacles.SelectMany(Numbers));
        return cache.Get(("obstacles", plane.System.Code, key), () => Read(perimeter, plane, key));
    }

    private static ObstacleReading Read(Perimeter perimeter, PerimeterPlane plane, string key)
    {
        var checks = perimeter.Obstacles.Select(obstacle => plane.CheckOf(obstacle.Shape)).ToList();
        var obstacles = perimeter.Obstacles.Zip(checks).SelectMany(pair => (pair.Second?.Area?.Parts ?? []).Select(part =>
            new Shapes.Obstacle(part.Shell.Points, pair.First.HeightMetres is > 0 and { } height ? new Metres(height) : null)));
        return new ObstacleReading(checks, new ObstacleSet([.. obstacles]), key);
    }

    /// <summary>Height and corners; not-a-number parts them, so that no two lists of obstacles give the same row of numbers.</summary>
    private static IEnumerable<double> Numbers(Cases.Facts.Obstacle obstacle) =>
    [
        double.NaN, obstacle.HeightMetres ?? -1,
        .. (obstacle.Shape?.Coordinates ?? []).SelectMany(ring => ring.SelectMany(position => position.Append(position.Count)).Append(double.NaN)),
    ];
}
