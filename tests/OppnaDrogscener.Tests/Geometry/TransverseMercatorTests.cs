using System.Globalization;
using FsCheck.Fluent;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Geometry;

public sealed class TransverseMercatorTests(ITestOutputHelper output)
{
    private const double GrsDegreeMetres = 111_000;

    [Fact]
    public void Project_SchoolsOfTheWholeCountry_AgreesWithTheRegisterWithinAMetre()
    {
        var schools = File.ReadLines(RepositoryFolder.PathTo("tests", "data", "skolenheter_riket_urval_koordinater.csv")).Skip(1)
            .Select(line => line.Split(';'))
            .Where(fields => fields[2].Length > 0 && fields[4].Length > 0)
            .Select(fields => fields[2..].Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray())
            .ToList();

        var farthest = schools.Max(school =>
        {
            var projected = SwerefZone.Tm.Project(new GeoPoint(school[0], school[1]));
            return double.Hypot(projected.Northing - school[2], projected.Easting - school[3]);
        });

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{schools.Count} pairs, farthest apart {farthest * 1000:0.0000} mm"));
        Assert.Equal(1991, schools.Count);
        Assert.InRange(farthest, 0, 1);
    }

    [Fact]
    public void Inverse_OfForward_IsTheSamePointWithinAMillimetre()
    {
        var points =
            from latitude in Invariant.Between(55, 69.1)
            from longitude in Invariant.Between(10.5, 24.2)
            from zone in Gen.Elements<SwerefZone>(SwerefZone.All)
            select (Point: new GeoPoint(latitude, longitude), Zone: zone);

        Invariant.Holds(points, value =>
        {
            var back = value.Zone.Project(value.Point).ToGeo();
            return double.Hypot(back.Latitude - value.Point.Latitude, back.Longitude - value.Point.Longitude) * GrsDegreeMetres < 0.001;
        });
    }

    [Fact]
    public void Forward_PublishedExample_AgreesToAHundredthOfAMillimetre()
    {
        var projection = new TransverseMercator(new Angle(13.58547), 1.00000254, new Metres(84182.879), new Metres(-6226307.864));

        var (northing, easting) = projection.Forward(new GeoPoint(66, 24));

        Assert.Equal(1135809.413803, northing.Value, 1e-5);
        Assert.Equal(555304.016555, easting.Value, 1e-5);
    }

    [Fact]
    public void Factors_OnTheCentralMeridian_AreTheZonesScaleAndNoConvergence()
    {
        var (convergence, scale) = SwerefZone.Tm.Projection.Factors(new GeoPoint(62, 15));

        Assert.Equal(0, convergence.Degrees, 1e-12);
        Assert.Equal(0.9996, scale, 1e-12);
    }

    [Fact]
    public void Convergence_ByTwoProjectedPoints_IsTheSameAngle()
    {
        // A step straight north on the ground leans to the west of grid north, east of the meridian: by the convergence.
        var point = new GeoPoint(65.58, 22.15);
        var here = SwerefZone.Tm.Project(point);
        var north = SwerefZone.Tm.Project(new GeoPoint(point.Latitude + 1e-5, point.Longitude));

        var gridBearingOfTrueNorth = here.BearingTo(north);
        var convergence = SwerefZone.Tm.Projection.Factors(point).Convergence;

        Assert.Equal(Bearing.FromTrueNorth(new Bearing(0), convergence).Degrees, gridBearingOfTrueNorth.Degrees, 1e-4);
    }

    [Theory]
    [InlineData(59.33, 18.06, 3011)]
    [InlineData(57.71, 11.97, 3007)]
    [InlineData(65.58, 22.15, 3017)]
    [InlineData(56.03, 14.15, 3012)]
    public void NearestLocal_ACity_IsItsZone(double latitude, double longitude, int epsg) =>
        Assert.Equal(epsg, SwerefZone.NearestLocal(new GeoPoint(latitude, longitude)).Epsg);

    [Fact]
    public void Parse_CoordinateSystems_TakesFourteenCodesAndNothingElse()
    {
        Assert.Equal(14, CoordinateSystem.Codes.Count);
        Assert.All(CoordinateSystem.Codes, code => Assert.True(CoordinateSystem.TryParse(code, out var system) && system.Code == code));
        Assert.All(
            new[] { "EPSG:3005", "EPSG:3019", "epsg:3006", "3006", "EPSG:3857", "", null },
            code => Assert.False(CoordinateSystem.TryParse(code, out _)));
    }
}
