namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// A straight line seen from where the stretch before ends to a ray: 1/distance = A·cos θ + B·sin θ. A = B = 0 is nothing to see.
/// </summary>
/// <param name="To">The ray where it ends, counter-clockwise.</param>
/// <param name="A">The line's part of 1/distance along east.</param>
/// <param name="B">The line's part of 1/distance along north.</param>
internal readonly record struct Stretch(Ray To, double A, double B)
{
    /// <summary>Nothing stands there.</summary>
    public bool IsOpen => A == 0 && B == 0;

    /// <summary>One over the square of how near the eye the line passes: great for one seen edge-on.</summary>
    public double Slant => (A * A) + (B * B);

    /// <summary>The line through two points relative to the eye, seen up to a ray.</summary>
    /// <param name="to">Where it ends.</param>
    /// <param name="a">The point to the right, as seen from the eye.</param>
    /// <param name="b">The point to the left.</param>
    /// <param name="cross">The cross product of the two; above 0.</param>
    public static Stretch Between(Ray to, (double X, double Y) a, (double X, double Y) b, double cross) =>
        new(to, (b.Y - a.Y) / cross, (a.X - b.X) / cross);

    /// <summary>Where a ray meets the line, relative to the eye.</summary>
    public (double X, double Y) At(Ray ray)
    {
        var distance = 1 / ((A * ray.X) + (B * ray.Y));
        return (ray.X * distance, ray.Y * distance);
    }

    /// <summary>
    /// The direction in which two lines stand equally far off, when that is strictly between two rays less than half a turn
    /// apart; null when one is nearer all the way.
    /// </summary>
    /// <param name="other">The other line.</param>
    /// <param name="from">The first ray.</param>
    /// <param name="to">The last ray.</param>
    /// <param name="first">Whether this line is the nearer at the first ray, or all the way.</param>
    public Ray? Crossing(in Stretch other, in Ray from, in Ray to, out bool first)
    {
        var (x, y) = (A - other.A, B - other.B);
        var (begins, ends) = ((x * from.X) + (y * from.Y), (x * to.X) + (y * to.Y));
        if (begins >= 0 == ends >= 0 || begins == 0 || ends == 0)
        {
            first = begins + ends >= 0;
            return null;
        }

        first = begins > 0;
        return Ray.Through(((-y * (from.X + to.X)) + (x * (from.Y + to.Y))) >= 0 ? (-y, x) : (y, -x));
    }
}
