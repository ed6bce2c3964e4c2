using NetTopologySuite.Geometries.Prepared;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>An area cut into square cells, each known by its middle: what the set search counts (methods C11: 1–2 m).</summary>
public sealed class CellGrid
{
    private CellGrid(IReadOnlyList<GridPoint> middles) => Middles = middles;

    /// <summary>The middles that lie in the area, row by row from the south-west. A cell's number is its place here.</summary>
    public IReadOnlyList<GridPoint> Middles { get; }

    /// <summary>The cells whose middle is inside the area.</summary>
    /// <param name="area">The needed area.</param>
    /// <param name="side">Side of a cell; above 0. At most a million cells.</param>
    public static CellGrid Over(Area area, Metres side)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(side.Value);
        var box = area.Shape.EnvelopeInternal;
        var (rows, columns) = (Math.Ceiling(box.Height / side.Value), Math.Ceiling(box.Width / side.Value));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows * columns, 1_000_000, nameof(side));
        var middles =
            from row in Enumerable.Range(0, (int)rows)
            from column in Enumerable.Range(0, (int)columns)
            select new GridPoint(box.MinY + ((row + 0.5) * side.Value), box.MinX + ((column + 0.5) * side.Value), area.Zone);
        var inside = PreparedGeometryFactory.Prepare(area.Shape);
        return new CellGrid(middles.Where(middle => inside.Covers(Shapes.PointAt(middle))).ToList());
    }

    /// <summary>Numbers of the cells whose middle lies in the ground.</summary>
    public IReadOnlyCollection<int> Within(Area ground)
    {
        var prepared = PreparedGeometryFactory.Prepare(ground.Shape);
        return Enumerable.Range(0, Middles.Count).Where(i => prepared.Covers(Shapes.PointAt(Middles[i]))).ToHashSet();
    }
}
