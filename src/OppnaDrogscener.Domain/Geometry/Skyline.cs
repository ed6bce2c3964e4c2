namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// How far one sees in every direction from a point among walls that hide all behind them: the lower envelope of the walls
/// in polar coordinates, merged two and two (n·log n; walls may cross). Along a wall 1/distance = A·cos θ + B·sin θ, so two
/// walls are compared without trigonometry and change places at most once within half a turn.
/// </summary>
internal sealed class Skyline
{
    private const double WidestStep = Math.PI / 6;
    private const double Hairline = 1e-12;
    private static readonly Ray Start = new(-Math.PI, -1, 0);
    private static readonly Ray End = new(Math.PI, -1, 0);

    private readonly List<Stretch> stretches;

    private Skyline(List<Stretch> stretches) => this.stretches = stretches;

    /// <summary>The skyline of walls given by their ends relative to the eye, x east and y north.</summary>
    public static Skyline Of(IReadOnlyList<((double X, double Y) From, (double X, double Y) To)> walls)
    {
        var layers = walls.Select(wall => Leaf(wall.From, wall.To)).OfType<List<Stretch>>().ToList();
        while (layers.Count > 1)
        {
            layers = [.. layers.Chunk(2).Select(pair => pair.Length == 2 ? Merge(pair[0], pair[1]) : pair[0])];
        }

        return new Skyline(layers.Count == 0 ? [new Stretch(End, 0, 0)] : layers[0]);
    }

    /// <summary>The ground in sight, relative to the eye, as a ring that is not yet closed; open directions reach at least so far.</summary>
    public IReadOnlyList<(double X, double Y)> Ring(double reach)
    {
        var ring = new List<(double X, double Y)>();
        var from = Start;
        foreach (var stretch in stretches)
        {
            if (stretch.IsOpen)
            {
                AddArc(ring, from, stretch.To, 1.1 * reach);
            }
            else
            {
                Add(ring, stretch.At(from));
                Add(ring, stretch.At(stretch.To));
            }

            from = stretch.To;
        }

        return ring;
    }

    private static void AddArc(List<(double X, double Y)> ring, Ray from, Ray to, double radius)
    {
        Add(ring, (from.X * radius, from.Y * radius));
        var steps = (int)Math.Ceiling((to.Angle - from.Angle) / WidestStep);
        for (var step = 1; step < steps; step++)
        {
            var (sine, cosine) = Math.SinCos(from.Angle + ((to.Angle - from.Angle) * step / steps));
            Add(ring, (cosine * radius, sine * radius));
        }

        Add(ring, (to.X * radius, to.Y * radius));
    }

    private static void Add(List<(double X, double Y)> ring, (double X, double Y) corner)
    {
        if (ring.Count == 0 || double.Hypot(corner.X - ring[^1].X, corner.Y - ring[^1].Y) > 1e-8)
        {
            ring.Add(corner);
        }
    }

    /// <summary>The skyline of one wall; null for a wall seen edge-on or running through the eye, which hides nothing of its own.</summary>
    private static List<Stretch>? Leaf((double X, double Y) a, (double X, double Y) b)
    {
        var cross = (a.X * b.Y) - (a.Y * b.X);
        var turn = Math.Abs(Math.Atan2(cross, (a.X * b.X) + (a.Y * b.Y)));
        if (turn < Hairline || Math.PI - turn < 1e-9)
        {
            return null;
        }

        if (cross < 0)
        {
            (a, b, cross) = (b, a, -cross);
        }

        var (from, to) = (Ray.Through(a), Ray.Through(b));
        var (x, y) = ((b.Y - a.Y) / cross, (a.X - b.X) / cross);
        return from.Angle < to.Angle
            ? [new Stretch(from, 0, 0), new Stretch(to, x, y), new Stretch(End, 0, 0)]
            : [new Stretch(to, x, y), new Stretch(from, 0, 0), new Stretch(End, x, y)];
    }

    private static List<Stretch> Merge(List<Stretch> left, List<Stretch> right)
    {
        var merged = new List<Stretch>(left.Count + right.Count);
        var (i, j, from) = (0, 0, Start);
        while (i < left.Count && j < right.Count)
        {
            var to = left[i].To.Angle <= right[j].To.Angle ? left[i].To : right[j].To;
            Nearer(merged, from, to, left[i], right[j]);
            from = to;
            i += left[i].To.Angle <= to.Angle ? 1 : 0;
            j += j < right.Count && right[j].To.Angle <= to.Angle ? 1 : 0;
        }

        return merged;
    }

    private static void Nearer(List<Stretch> merged, Ray from, Ray to, Stretch left, Stretch right)
    {
        if (to.Angle - from.Angle < Hairline)
        {
            return;
        }

        var (x, y) = (left.A - right.A, left.B - right.B);
        var (first, last) = ((x * from.X) + (y * from.Y), (x * to.X) + (y * to.Y));
        if (first >= 0 == last >= 0 || first == 0 || last == 0)
        {
            Append(merged, to, first + last >= 0 ? left : right);
            return;
        }

        var between = Ray.Through(((-y * (from.X + to.X)) + (x * (from.Y + to.Y))) >= 0 ? (-y, x) : (y, -x));
        Append(merged, between, first > 0 ? left : right);
        Append(merged, to, first > 0 ? right : left);
    }

    private static void Append(List<Stretch> merged, Ray to, Stretch of)
    {
        if (merged.Count > 0 && merged[^1].A == of.A && merged[^1].B == of.B)
        {
            merged[^1] = of with { To = to };
        }
        else
        {
            merged.Add(of with { To = to });
        }
    }

    /// <summary>A direction: radians counter-clockwise from east, −π to π, and its unit vector.</summary>
    private readonly record struct Ray(double Angle, double X, double Y)
    {
        public static Ray Through((double X, double Y) point)
        {
            var length = double.Hypot(point.X, point.Y);
            return new Ray(Math.Atan2(point.Y, point.X), point.X / length, point.Y / length);
        }
    }

    /// <summary>What is nearest from the end of the stretch before to <paramref name="To"/>; A = B = 0 is nothing.</summary>
    private readonly record struct Stretch(Ray To, double A, double B)
    {
        public bool IsOpen => A == 0 && B == 0;

        public (double X, double Y) At(Ray ray)
        {
            var distance = 1 / ((A * ray.X) + (B * ray.Y));
            return (ray.X * distance, ray.Y * distance);
        }
    }
}
