using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Maps;
using OppnaDrogscener.Maps.Pictures;
using OppnaDrogscener.Maps.Reference;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Maps;

public sealed class MapFileTests
{
    private const string Square = "[[18.06,59.33],[18.061,59.33],[18.061,59.331],[18.06,59.331],[18.06,59.33]]";

    [Fact]
    public void GeoJson_OfTheCitysDistricts_HasThemAllWithNames()
    {
        var reading = Read("stockholm_stadsdelar_crs84.geojson");

        Assert.True(reading.IsReady && reading.IsSystemNamed);
        Assert.Equal(117, reading.Shapes.Count);
        Assert.Contains("RINKEBY", reading.Shapes.Select(shape => shape.Name));
        Assert.Equal(AreaFault.TooLarge, reading.Shapes.Single(shape => shape.Name == "RINKEBY").Problem?.Fault);
        Assert.InRange(reading.Shapes.Single(shape => shape.Name == "GAMLA STAN").SquareMetres!.Value, 655_000, 657_000);
    }

    [Fact]
    public void Shapefile_OfTheCitysDistricts_IsTheSameGroundAsTheGeoJson()
    {
        var (fromShape, fromJson) = (MapFileReader.Read("s.zip", Zip(".shp", ".dbf", ".prj")), Read("stockholm_stadsdelar_crs84.geojson"));

        Assert.Equal(SwerefZone.ByEpsg(3011), fromShape.System!.Value.Zone);
        Assert.Equal(fromJson.Shapes.Select(shape => shape.Name).Order(), fromShape.Shapes.Select(shape => shape.Name).Order());
        Assert.All(fromShape.Shapes, shape =>
        {
            var other = fromJson.Shapes.First(candidate => candidate.Name == shape.Name);
            Assert.Equal(Size(shape), Size(other), 0.0005 * Size(shape));
        });
    }

    [Fact]
    public void Shapefile_WithoutPrj_AsksAndTakesTheAnswer()
    {
        var asked = MapFileReader.Read("s.zip", Zip(".shp"));

        Assert.Equal(MapQuestion.System, asked.Question);
        Assert.Contains(CoordinateSystem.Of(SwerefZone.ByEpsg(3011)!), asked.Candidates);
        Assert.DoesNotContain(CoordinateSystem.Of(SwerefZone.Tm), asked.Candidates);
        Assert.Empty(asked.Shapes);
        Assert.Equal(117, MapFileReader.Read("s.zip", Zip(".shp"), new MapAnswers(CoordinateSystem.Of(SwerefZone.ByEpsg(3011)!))).Shapes.Count);
    }

    [Fact]
    public void GeoJson_AxesSwapped_AsksAndTurnsThem()
    {
        var swapped = Polygon("[[59.33,18.06],[59.33,18.061],[59.331,18.061],[59.33,18.06]]");

        Assert.Equal(MapQuestion.Axes, MapFileReader.Read("a.geojson", swapped).Question);
        var turned = MapFileReader.Read("a.geojson", swapped, new MapAnswers(SwapAxes: true));
        Assert.Equal(new MapPosition(18.06, 59.33), turned.Shapes.Single().Outline.Polygons[0][0][0]);
        Assert.Null(turned.Shapes.Single().Problem);
    }

    [Fact]
    public void GeoJson_MetresWithoutSystem_AsksForOneThatFits()
    {
        var asked = MapFileReader.Read("a.geojson", Polygon("[[674000,6580800],[674100,6580800],[674100,6580900],[674000,6580800]]"));

        Assert.Equal(MapQuestion.System, asked.Question);
        Assert.Equal(SwerefZone.Tm, asked.Candidates[0].Zone);
    }

    [Fact]
    public void GeoJson_OneBrokenAreaOfTwo_KeepsTheOther()
    {
        var bow = "[[18.06,59.33],[18.061,59.331],[18.061,59.33],[18.06,59.331],[18.06,59.33]]";
        var reading = MapFileReader.Read("a.json", Bytes($$"""{"type":"MultiPolygon","coordinates":[[{{bow}}],[{{Square}}]]}"""));

        Assert.Equal(AreaFault.SelfCrossing, reading.Shapes[0].Problem!.Fault);
        Assert.InRange(reading.Shapes[0].Problem!.Position!.Value.X, 18.0601, 18.0609);
        Assert.Null(reading.Shapes[1].Problem);
    }

    [Theory]
    [InlineData("", RefusalReasons.Empty)]
    [InlineData("   \n", RefusalReasons.Empty)]
    [InlineData("hej\nhopp", RefusalReasons.UnknownKind)]
    [InlineData("{\"type\":\"FeatureCollection\",\n\"features\":[{", RefusalReasons.NotJson)]
    [InlineData("[1,2]", RefusalReasons.NotGeoJson)]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[[NaN,59]]]}", RefusalReasons.NotNumber)]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[[1e999,59]]]}", RefusalReasons.NotNumber)]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[[\"18\",59]]]}", RefusalReasons.NotNumber)]
    [InlineData("{\"type\":\"LineString\",\"coordinates\":[[18,59],[18,60]]}", RefusalReasons.NothingUsable)]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[]}", RefusalReasons.NothingUsable)]
    [InlineData("{\"type\":\"Point\",\"coordinates\":[5,60]}", RefusalReasons.OutsideSweden)]
    [InlineData("{\"type\":\"Point\",\"coordinates\":[50000000,60]}", RefusalReasons.NowhereInSweden)]
    [InlineData("{\"type\":\"Point\",\"crs\":{\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3857\"}},\"coordinates\":[18,59]}", RefusalReasons.UnknownSystem)]
    [InlineData("namn;typ\nA;B\n", RefusalReasons.NoCoordinateColumns)]
    [InlineData("namn;lat;lon\nA;x;18\n", RefusalReasons.NotNumber)]
    public void Text_ThatCannotBeUsed_IsRefusedForItsReason(string text, string reason) => Assert.Equal(reason, MapFileReader.Read("fil.txt", Bytes(text)).Refusal?.Reason);

    [Fact]
    public void GeoJson_NestedTooDeep_IsRefusedWithoutBeingBuilt()
    {
        Assert.Equal(RefusalReasons.TooDeep, MapFileReader.Read("a.json", Bytes(new string('[', 100_000))).Refusal!.Reason);
        Assert.Equal(RefusalReasons.TooDeep, MapFileReader.Read("a.json", Bytes("{\"a\":" + new string('[', 60) + new string(']', 60) + "}")).Refusal!.Reason);
    }

    [Fact]
    public void File_Of50Megabytes_IsRefusedUnread() => Assert.Equal(RefusalReasons.TooLarge, MapFileReader.Read("a.geojson", new byte[50 << 20]).Refusal!.Reason);

    [Fact]
    public void Zip_ThatUnpacksToFarMore_IsStopped()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("a.shp").Open())
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 80; i++)
            {
                entry.Write(zeros);
            }
        }

        Assert.Equal(RefusalReasons.UnpacksTooLarge, MapFileReader.Read("a.zip", stream.ToArray()).Refusal!.Reason);
    }

    [Fact]
    public void Zip_OfOtherThings_IsRefused()
    {
        Assert.Equal(RefusalReasons.NoShapefile, MapFileReader.Read("a.zip", Zip(".dbf")).Refusal!.Reason);
        Assert.Equal(RefusalReasons.BrokenZip, MapFileReader.Read("a.zip", Zip(".shp").AsMemory(0, 5000)).Refusal!.Reason);
        Assert.Equal(RefusalReasons.LooseShapefile, MapFileReader.Read("a.shp", File.ReadAllBytes(PathTo("stockholm_stadsdelar_sweref991800.shp"))).Refusal!.Reason);
    }

    [Fact]
    public void Table_OfSchools_IsReadInItsNamedSystem()
    {
        var reading = Read("skolenheter_stockholmsregionen.csv");

        Assert.Equal((431, 1), (reading.Points.Count, reading.PassedOver));
        Assert.Equal(SwerefZone.Tm, reading.System!.Value.Zone);
        Assert.Equal("fsk,gr", reading.Points[0].Kind);
    }

    [Fact]
    public void Table_WithCommasQuotesAndDecimalCommas_IsRead()
    {
        var reading = MapFileReader.Read("a.csv", Bytes("Namn,Lat,Lon\n\"Skolan, \"\"A\"\"\",\"59,33\",\"18,06\"\nB,,\nC,0,0\n"));

        Assert.Equal("Skolan, \"A\"", reading.Points.Single().Name);
        Assert.Equal(new MapPosition(18.06, 59.33), reading.Points.Single().Position);
        Assert.Equal(2, reading.PassedOver);
    }

    [Fact]
    public void AnyBytes_ChangedByChance_AreReadOrRefused()
    {
        byte[][] seeds = [Zip(".shp", ".dbf", ".prj"), Bytes("{\"type\":\"Feature\",\"properties\":{\"name\":\"A\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + Square + "]}}"), Bytes("Namn,Lat,Lon\nA,59.3,18\n")];
        var chance = new Random(20261123);
        for (var i = 0; i < 300; i++)
        {
            var bytes = (byte[])seeds[i % seeds.Length].Clone();
            for (var k = 0; k <= i % 15; k++)
            {
                bytes[chance.Next(Math.Min(bytes.Length, 3000))] = (byte)chance.Next(256);
            }

            var reading = MapFileReader.Read("fil.json", bytes);
            Assert.Contains(reading.Refusal?.Reason ?? RefusalReasons.Empty, RefusalReasons.All);
            SitePlanPicture.Read(bytes);
        }
    }

    [Fact]
    public void Picture_Header_GivesItsSizeOrIsRefused()
    {
        Assert.Equal((321, 123), SitePlanPicture.Read(Png(321, 123)) is var small ? (small.Columns, small.Rows) : default);
        Assert.Equal(RefusalReasons.PictureTooLarge, SitePlanPicture.Read(Png(30_000, 30_000)).Refusal!.Reason);
        Assert.Equal(RefusalReasons.BrokenPicture, SitePlanPicture.Read(Png(321, 123).AsSpan(0, 20)).Refusal!.Reason);
        Assert.Equal(RefusalReasons.NotPicture, SitePlanPicture.Read("GIF89a"u8).Refusal!.Reason);
        var jpeg = SitePlanPicture.Read([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 17, 8, 0, 123, 1, 65, 3, 0, 0]);
        Assert.Equal(("image/jpeg", 321, 123), (jpeg.MediaType, jpeg.Columns, jpeg.Rows));
    }

    [Theory]
    [InlineData(TextLanguage.Swedish)]
    [InlineData(TextLanguage.English)]
    public void EveryReason_HasWords(TextLanguage language)
    {
        var words = new MapFileWords(Desk.Of.Templates.Texts, language);

        Assert.All(RefusalReasons.All, reason => Assert.DoesNotContain("{{", words.Refused(new MapRefusal(reason, new MapPlace(3), "x", 5 << 20)), StringComparison.Ordinal));
        Assert.All(new[] { MapQuestion.System, MapQuestion.Axes }, question =>
            Assert.Contains("18.06 59.33", words.Asked(new MapFileReading { FileName = "", Sha256 = "", Question = question, Sample = new MapPosition(18.06, 59.33) }), StringComparison.Ordinal));
        Assert.All(Enum.GetValues<AreaFault>(), fault => Assert.NotEmpty(words.Wrong(new AreaProblem(fault))));
    }

    [Fact]
    public void Schools_OfTheProgram_AreThoseOfTheSources()
    {
        Assert.Equal(2271, SchoolRegister.All.Count);
        Assert.All(SchoolRegister.All, school => Assert.True(school.Position.ToGeo().IsInSwedensBox));
        var known = SchoolRegister.All.ToDictionary(school => school.Code);
        Assert.All(Read("skolenheter_stockholmsregionen.csv").Points, point =>
            Assert.Equal((point.Name, point.Position.X), (known[point.Text["skolenhetskod"]].Name, known[point.Text["skolenhetskod"]].Position.Easting)));
    }

    private static MapFileReading Read(string file) => MapFileReader.Read(file, File.ReadAllBytes(PathTo(file)));

    private static string PathTo(string file) => RepositoryFolder.PathTo("tests", "data", file);

    private static double Size(MapShape shape) => shape.SquareMetres ?? shape.Problem!.Size!.Value.Value;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Polygon(string ring) => Bytes($$"""{"type":"Polygon","coordinates":[{{ring}}]}""");

    private static byte[] Zip(params string[] endings)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var ending in endings)
            {
                using var entry = zip.CreateEntry("mapp/stadsdelar" + ending).Open();
                entry.Write(File.ReadAllBytes(PathTo("stockholm_stadsdelar_sweref991800" + ending)));
            }
        }

        return stream.ToArray();
    }

    private static byte[] Png(int columns, int rows) =>
    [
        0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R',
        .. BitConverter.GetBytes(BinaryPrimitives.ReverseEndianness(columns)), .. BitConverter.GetBytes(BinaryPrimitives.ReverseEndianness(rows)), 8, 2, 0, 0, 0, 0, 0, 0, 0,
    ];
}
