using System.Runtime.InteropServices;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// How far one sees in every direction from a point among walls that hide all behind them: the lower envelope of the walls
/// in polar coordinates, merged two and two (n·log n; walls may cross). Along a wall 1/distance = A·cos θ + B·sin θ, so two
/// walls are compared without trigonometry and change places at most once within half a turn.
/// </summary>
internal sealed class Skyline
{
    /// <summary>Directions nearer to one another than this are one and the same. Radians.</summary>
    public const double Hairline = 1e-12;

    private const double StraightThrough = 1e-9;
    private const double SurelySeen = 1e-8;

    private readonly List<Stretch> stretches;

    private Skyline(List<Stretch> stretches) => this.stretches = stretches;

    /// <summary>What is nearest in each direction, from due west round to due west.</summary>
    public ReadOnlySpan<Stretch> Stretches => CollectionsMarshal.AsSpan(stretches);

    /// <summary>The skyline of walls given by their ends relative to the eye, x east and y north.</summary>
    public static Skyline Of(IReadOnlyList<((double X, double Y) From, (double X, double Y) To)> walls)
    {
        // All layers lie end to end in one list, which is merged into the other and back: nothing is allocated for each layer.
        var (layers, ends) = (new List<Stretch>(3 * walls.Count), new List<int>(walls.Count));
        for (var i = 0; i < walls.Count; i++)
        {
            AddLeaf(layers, ends, walls[i].From, walls[i].To);
        }

        var (merged, mergedEnds) = (new List<Stretch>(layers.Count), new List<int>(ends.Count));
        while (ends.Count > 1)
        {
            MergePairs(layers, ends, merged, mergedEnds);
            (layers, ends, merged, mergedEnds) = (merged, mergedEnds, layers, ends);
        }

        return new Skyline(layers.Count == 0 ? [new Stretch(Ray.Last, 0, 0)] : layers);
    }

    /// <summary>The skyline of one wall; none for a wall seen edge-on or running through the eye, which hides nothing of its own.</summary>
    private static void AddLeaf(List<Stretch> layers, List<int> ends, (double X, double Y) a, (double X, double Y) b)
    {
        var cross = (a.X * b.Y) - (a.Y * b.X);
        if (HidesNothing(a, b, cross))
        {
            return;
        }

        if (cross < 0)
        {
            (a, b, cross) = (b, a, -cross);
        }

        var (from, wall) = (Ray.Through(a), Stretch.Between(Ray.Through(b), a, b, cross));
        var crossesWest = from.Angle >= wall.To.Angle;
        layers.Add(crossesWest ? wall : new Stretch(from, 0, 0));
        layers.Add(crossesWest ? new Stretch(from, 0, 0) : wall);
        layers.Add(crossesWest ? wall with { To = Ray.Last } : new Stretch(Ray.Last, 0, 0));
        ends.Add(layers.Count);
    }

    private static bool HidesNothing((double X, double Y) a, (double X, double Y) b, double cross)
    {
        // Twice the cross product over the sum of squares is at most the sine of the angle: most walls need no trigonometry.
        if (2 * Math.Abs(cross) > SurelySeen * ((a.X * a.X) + (a.Y * a.Y) + (b.X * b.X) + (b.Y * b.Y)))
        {
            return false;
        }

        var turn = Math.Abs(Math.Atan2(cross, (a.X * b.X) + (a.Y * b.Y)));
        return turn < Hairline || Math.PI - turn < StraightThrough;
    }

    private static void MergePairs(List<Stretch> layers, List<int> ends, List<Stretch> merged, List<int> mergedEnds)
    {
        merged.Clear();
        mergedEnds.Clear();
        var all = CollectionsMarshal.AsSpan(layers);
        var start = 0;
        for (var pair = 0; pair < ends.Count; pair += 2)
        {
            var end = ends[Math.Min(pair + 1, ends.Count - 1)];
            if (pair + 1 < ends.Count)
            {
                Merge(merged, all[start..ends[pair]], all[ends[pair]..end]);
            }
            else
            {
                merged.AddRange(all[start..end]);
            }

            mergedEnds.Add(merged.Count);
            start = end;
        }
    }

    private static void Merge(List<Stretch> merged, ReadOnlySpan<Stretch> left, ReadOnlySpan<Stretch> right)
    {
        var (i, j, from, start) = (0, 0, Ray.First, merged.Count);
        while (i < left.Length && j < right.Length)
        {
            var to = left[i].To.Angle <= right[j].To.Angle ? left[i].To : right[j].To;
            Nearer(merged, start, from, to, left[i], right[j]);
            from = to;
            i += left[i].To.Angle <= to.Angle ? 1 : 0;
            j += right[j].To.Angle <= to.Angle ? 1 : 0;
        }
    }

    private static void Nearer(List<Stretch> merged, int start, in Ray from, in Ray to, in Stretch left, in Stretch right)
    {
        if (to.Angle - from.Angle < Hairline)
        {
            return;
        }

        var crossing = left.Crossing(right, from, to, out var leftFirst);
        if (crossing is { } between)
        {
            Append(merged, start, between, leftFirst ? left : right);
            leftFirst = !leftFirst;
        }

        Append(merged, start, to, leftFirst ? left : right);
    }

    private static void Append(List<Stretch> merged, int start, in Ray to, in Stretch of)
    {
        if (merged.Count > start && merged[^1].A == of.A && merged[^1].B == of.B)
        {
            merged[^1] = of with { To = to };
        }
        else
        {
            merged.Add(of with { To = to });
        }
    }
}
