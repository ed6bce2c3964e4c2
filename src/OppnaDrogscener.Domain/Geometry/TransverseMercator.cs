namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// Gauss conformal (transverse Mercator) projection on GRS 80 by Krüger's series to n⁴, as in the Swedish mapping authority's note
/// "Gauss Conformal Projection", with the conformal latitude in closed form (Karney 2011, Journal of Geodesy 85:475–485,
/// equations 7–9, 11 and 19–25). Error against an exact projection: under 0.01 mm within eleven degrees of the meridian.
/// </summary>
public sealed class TransverseMercator
{
    private const double SemiMajorAxis = 6_378_137;
    private const double Flattening = 1 / 298.257222101;
    private const double N = Flattening / (2 - Flattening);
    private const double N2 = N * N;
    private const double N3 = N2 * N;
    private const double N4 = N3 * N;
    private const double EccentricitySquared = Flattening * (2 - Flattening);
    private const double RectifyingRadius = SemiMajorAxis / (1 + N) * (1 + (N2 / 4) + (N4 / 64));
    private static readonly double Eccentricity = Math.Sqrt(EccentricitySquared);

    private static readonly double[] ForwardSeries =
    [
        (N / 2) - (2 * N2 / 3) + (5 * N3 / 16) + (41 * N4 / 180),
        (13 * N2 / 48) - (3 * N3 / 5) + (557 * N4 / 1440),
        (61 * N3 / 240) - (103 * N4 / 140),
        49561 * N4 / 161280,
    ];

    private static readonly double[] InverseSeries =
    [
        (N / 2) - (2 * N2 / 3) + (37 * N3 / 96) - (N4 / 360),
        (N2 / 48) + (N3 / 15) - (437 * N4 / 1440),
        (17 * N3 / 480) - (37 * N4 / 840),
        4397 * N4 / 161280,
    ];

    private readonly Angle _centralMeridian;
    private readonly double _scale;
    private readonly Metres _falseEasting;
    private readonly Metres _falseNorthing;

    /// <param name="centralMeridian">Degrees east of Greenwich.</param>
    /// <param name="scale">Scale on the central meridian; above 0.</param>
    /// <param name="falseEasting">Added to every easting.</param>
    /// <param name="falseNorthing">Added to every northing.</param>
    public TransverseMercator(Angle centralMeridian, double scale, Metres falseEasting, Metres falseNorthing)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        (_centralMeridian, _scale, _falseEasting, _falseNorthing) = (centralMeridian, scale, falseEasting, falseNorthing);
    }

    /// <summary>Northing and easting of a point.</summary>
    public (Metres Northing, Metres Easting) Forward(GeoPoint point)
    {
        var (xi, eta) = Sphere(point);
        var (northing, easting) = (xi, eta);
        for (var j = 1; j <= ForwardSeries.Length; j++)
        {
            northing += ForwardSeries[j - 1] * Math.Sin(2 * j * xi) * Math.Cosh(2 * j * eta);
            easting += ForwardSeries[j - 1] * Math.Cos(2 * j * xi) * Math.Sinh(2 * j * eta);
        }

        return (new Metres(_falseNorthing.Value + (_scale * RectifyingRadius * northing)),
            new Metres(_falseEasting.Value + (_scale * RectifyingRadius * easting)));
    }

    /// <summary>The point with this northing and easting.</summary>
    public GeoPoint Inverse(Metres northing, Metres easting)
    {
        var xi = (northing - _falseNorthing).Value / (_scale * RectifyingRadius);
        var eta = (easting - _falseEasting).Value / (_scale * RectifyingRadius);
        var (sphereXi, sphereEta) = (xi, eta);
        for (var j = 1; j <= InverseSeries.Length; j++)
        {
            sphereXi -= InverseSeries[j - 1] * Math.Sin(2 * j * xi) * Math.Cosh(2 * j * eta);
            sphereEta -= InverseSeries[j - 1] * Math.Cos(2 * j * xi) * Math.Sinh(2 * j * eta);
        }

        var conformal = Math.Sin(sphereXi) / double.Hypot(Math.Sinh(sphereEta), Math.Cos(sphereXi));
        var longitude = Math.Atan2(Math.Sinh(sphereEta), Math.Cos(sphereXi));
        return new GeoPoint(
            double.RadiansToDegrees(Math.Atan(GeodeticTangent(conformal))),
            _centralMeridian.Degrees + double.RadiansToDegrees(longitude));
    }

    /// <summary>
    /// Meridian convergence (true bearing = grid bearing + convergence; positive east of the meridian on the northern
    /// half) and point scale (length on the map ÷ length on the ellipsoid). Methods D02.
    /// </summary>
    public (Angle Convergence, double Scale) Factors(GeoPoint point)
    {
        var (xi, eta) = Sphere(point);
        var (p, q) = (1d, 0d);
        for (var j = 1; j <= ForwardSeries.Length; j++)
        {
            p += 2 * j * ForwardSeries[j - 1] * Math.Cos(2 * j * xi) * Math.Cosh(2 * j * eta);
            q += 2 * j * ForwardSeries[j - 1] * Math.Sin(2 * j * xi) * Math.Sinh(2 * j * eta);
        }

        var tangent = Math.Tan(double.DegreesToRadians(point.Latitude));
        var sine = Math.Sin(double.DegreesToRadians(point.Latitude));
        var cosineEast = Math.Cos(East(point));
        var sphereScale = double.Hypot(1, tangent) * Math.Sqrt(1 - (EccentricitySquared * sine * sine))
            / double.Hypot(ConformalTangent(tangent), cosineEast);
        var convergence = Math.Atan(Math.Tan(xi) * Math.Tanh(eta)) + Math.Atan2(q, p);
        return (Angle.FromRadians(convergence), _scale * RectifyingRadius / SemiMajorAxis * double.Hypot(p, q) * sphereScale);
    }

    private double East(GeoPoint point) => double.DegreesToRadians(point.Longitude - _centralMeridian.Degrees);

    private (double Xi, double Eta) Sphere(GeoPoint point)
    {
        var conformal = ConformalTangent(Math.Tan(double.DegreesToRadians(point.Latitude)));
        var (sine, cosine) = Math.SinCos(East(point));
        return (Math.Atan2(conformal, cosine), Math.Asinh(sine / double.Hypot(conformal, cosine)));
    }

    private static double ConformalTangent(double tangent)
    {
        var secant = double.Hypot(1, tangent);
        var sigma = Math.Sinh(Eccentricity * Math.Atanh(Eccentricity * tangent / secant));
        return (tangent * double.Hypot(1, sigma)) - (sigma * secant);
    }

    private static double GeodeticTangent(double conformal)
    {
        var tangent = conformal / (1 - EccentricitySquared);
        // Newton converges quadratically from here: three steps reach the last bit, five leave no doubt.
        for (var step = 0; step < 5; step++)
        {
            var reached = ConformalTangent(tangent);
            tangent += (conformal - reached) / double.Hypot(1, reached)
                * (1 + ((1 - EccentricitySquared) * tangent * tangent))
                / ((1 - EccentricitySquared) * double.Hypot(1, tangent));
        }

        return tangent;
    }
}
