using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>Obstacles with an index of where they stand, so that a camera only meets those in its way. Immutable; safe for many threads.</summary>
public sealed class ObstacleSet
{
    private readonly STRtree<Standing> index = new();

    /// <summary>Makes the index.</summary>
    public ObstacleSet(IReadOnlyList<Obstacle> obstacles)
    {
        Obstacles = obstacles;
        foreach (var obstacle in obstacles.Where(obstacle => obstacle.Corners.Count > 0))
        {
            var box = BoxOf(obstacle);
            index.Insert(box, new Standing(obstacle, box));
        }

        index.Build();
    }

    /// <summary>No obstacles.</summary>
    public static ObstacleSet None { get; } = new([]);

    /// <summary>All of them, in the order given.</summary>
    public IReadOnlyList<Obstacle> Obstacles { get; }

    /// <summary>Whether the two readings of what is hidden can differ for a camera at this height (null when it is not known).</summary>
    public bool HasUnknownHeight(Metres? cameraHeight) =>
        Obstacles.Count > 0 && (cameraHeight is null || Obstacles.Any(obstacle => obstacle.Height is null));

    /// <summary>Obstacles that touch the box around a field and its camera: no other can stand between them.</summary>
    internal IEnumerable<Standing> Between(GridPoint position, Area field)
    {
        var box = field.Shape.EnvelopeInternal.Copy();
        box.ExpandToInclude(Shapes.At(position));
        return Obstacles.Count == 0 ? [] : index.Query(box);
    }

    /// <summary>An obstacle and the box around it.</summary>
    internal sealed record Standing(Obstacle Obstacle, Envelope Box);

    private static Envelope BoxOf(Obstacle obstacle)
    {
        var box = new Envelope();
        foreach (var corner in obstacle.Corners)
        {
            box.ExpandToInclude(Shapes.At(corner));
        }

        return box;
    }
}
