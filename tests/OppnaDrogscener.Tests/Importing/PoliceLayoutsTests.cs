using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Importing;
using OppnaDrogscener.Importing.Cells;
using OppnaDrogscener.Importing.Layouts;
using OppnaDrogscener.Importing.Reading;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Importing;

/// <summary>The police's four layouts as text and as workbook; every row is a konstruerat exempel.</summary>
public sealed class PoliceLayoutsTests
{
    private static readonly IReadOnlyList<ConstructedOffence> Made = PoliceExtract.Offences();

    public static TheoryData<string, bool> Layouts => [.. from id in new[] { "police-address", "police-position", "police-category", "police-events" } from workbook in new[] { false, true } select (id, workbook)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Read_PoliceLayout_IsRecognisedAndWhole(string id, bool workbook)
    {
        using var file = Open(id, workbook);
        var found = ImportProbe.Recognise(file);
        Assert.Equal((id, LayoutMatch.ByHeadings, (long?)1), (found.Layout.Id, found.Reason, found.HeadingRow));
        Assert.All(found.Columns, column => Assert.Equal(Column.ByLayout, column.Reason));
        var reading = ImportProbe.Read(file);
        Assert.Equal(reading.Rows, reading.Taken);
        Assert.Equal(id == "police-events" ? Made.Count * 2 : Made.Count, reading.Sum);
        Assert.Equal((Made.Min(offence => offence.From.Day), Made.Max(offence => offence.From.Day)), (reading.FirstDay, reading.LastDay));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_ByAddress_HasCodeTimeAndInterval(bool workbook)
    {
        using var file = Open("police-address", workbook);
        var mapping = ImportProbe.Mapping(file);
        Assert.Equal(DateOrder.MonthFirst, mapping.Dates);
        var reading = ImportProbe.Read(file, mapping: mapping);
        Assert.Equal(Made.Select(offence => (offence.Code, offence.From)), reading.Offences.Select(offence => (offence.Code!, offence.From!.Value)));
        Assert.Equal(Made.Where(offence => offence.To != offence.From).Select(offence => offence.To), reading.Offences.Select(offence => offence.To).OfType<LocalMoment>().Where(to => to.Time is not null));
    }

    [Fact]
    public void Read_StreetOfThePlace_LeavesTheOthersOutWithReason()
    {
        using var file = Open("police-address", false);
        var survey = ImportProbe.Survey(file, ImportProbe.Mapping(file));
        Assert.Contains(survey.Streets, street => street.Value == "EXEMPELTORGET");
        var reading = ImportProbe.Read(file, new ImportScope { Streets = new HashSet<string> { "Exempeltorget" } });
        Assert.Equal(Made.Count(offence => offence.IsInside), reading.Offences.Count);
        Assert.Equal(Made.Count(offence => !offence.IsInside), reading.DroppedFor(DropReasons.OtherStreet));
    }

    [Theory]
    [InlineData("EPSG:4326")]
    [InlineData("EPSG:3017")]
    public void Read_ByPosition_KeepsWhatIsInsideInTheSystemOfTheCase(string code)
    {
        using var file = Open("police-position", false);
        var reading = ImportProbe.Read(file, new ImportScope { Place = PlaceFilter.Of(PerimeterIn(code)) });
        Assert.Equal(Made.Count(offence => offence.IsInside), reading.Offences.Count);
        Assert.Equal(Made.Count(offence => !offence.IsInside), reading.DroppedFor(DropReasons.OutsideArea));
        Assert.All(reading.Offences, offence => Assert.Equal(2, offence.Position.Count));
        Assert.All(reading.Offences, offence => Assert.Equal(code == "EPSG:4326", offence.Position[1] < 90));
    }

    public static TheoryData<int> Zones => [.. SwerefZone.All.Select(zone => zone.Epsg)];

    /// <summary>Positions in metres of any SWEREF 99 system are tied to the area when the system is told.</summary>
    [Theory]
    [MemberData(nameof(Zones))]
    public void Read_ByGrid_KeepsWhatIsInside(int epsg)
    {
        var zone = SwerefZone.ByEpsg(epsg)!;
        var square = Area.Rectangle(Near(zone, 0), Near(zone, 80));
        var made = ConstructedExtract.Make(square, 5, new DateOnly(2025, 1, 1), [20, 20], ConstructedPattern.EveningSquare);
        var rows = made.Select(offence => (offence, point: offence.Position.In(zone))).Select(row => FormattableString.Invariant($"{row.offence.From.Day:yyyy-MM-dd};{row.offence.Code};{row.point.Northing:0.00};{row.point.Easting:0.00}\n"));
        using var file = ImportProbe.Open("datum;brottskod;northing;easting\n" + string.Concat(rows));
        var ring = square.Parts[0].Shell.Points.Select(point => ConstructedExtract.PositionOf(point, CoordinateSystem.Geographic)).ToList();
        var place = PlaceFilter.Of(new Perimeter { CoordinateSystem = "EPSG:4326", NeededAreas = [new NeededArea { Id = "torg", Shape = new PolygonShape { Type = "Polygon", Coordinates = [[.. ring, ring[0]]] } }] });
        var reading = ImportProbe.Read(file, new ImportScope { Place = place }, ImportProbe.Mapping(file) with { Zone = zone });
        Assert.Equal(made.Count(offence => offence.IsInside), reading.WithPosition);
        Assert.Equal((0L, (long)made.Count(offence => !offence.IsInside)), (reading.UnreadablePositions, reading.DroppedFor(DropReasons.OutsideArea)));
    }

    /// <summary>A municipality and a district with the same name are one choice, and a name that some rows lack can be chosen.</summary>
    [Fact]
    public void Survey_DistrictNamedAsItsMunicipality_CountsTheRowOnce()
    {
        using var file = ImportProbe.Open("Brottsdatum;Lokalpolisområde;Kommun;Brottskategorier;Anmälda brott\n2026-03-06;Luleå;Luleå;Rån;1\n2026-03-07;Luleå;Boden;Rån;1\n2026-03-08;Boden;Boden;Rån;1\n");
        Assert.Equal([new ValueCount("Boden", 2), new ValueCount("Luleå", 2)], ImportProbe.Survey(file, ImportProbe.Mapping(file)).Areas);
    }

    private static GridPoint Near(SwerefZone zone, double metres) =>
        new GridPoint(7_000_000 + metres, zone.FalseEasting.Value + 5000 + metres, zone).In(PerimeterPlane.Zone);

    [Fact]
    public void Read_ByMonth_AddsUpAndFillsWithZeros()
    {
        using var file = Open("police-category", true);
        var reading = ImportProbe.Read(file, new ImportScope { ByMonth = true, From = new(2024, 9, 1), To = new(2026, 8, 31) });
        Assert.Empty(reading.Offences);
        Assert.Equal(24, reading.Months.Count(month => month.Type is null));
        Assert.Equal(Made.Count, reading.Months.Where(month => month.Type is null).Sum(month => month.Count));
        Assert.Equal(24, reading.Months.Count(month => month.Type == OffenceType.Narcotics));
    }

    [Fact]
    public void Read_ByMonthWithHalfAMonth_LeavesThatMonthOut()
    {
        using var file = Open("police-category", true);
        var reading = ImportProbe.Read(file, new ImportScope { ByMonth = true, From = new(2024, 9, 15), To = new(2024, 11, 30) });
        Assert.Equal(["2024-10", "2024-11"], reading.Months.Where(month => month.Type is null).Select(month => month.Month));
    }

    private static ImportFile Open(string id, bool workbook)
    {
        var extract = id switch
        {
            "police-address" => PoliceExtract.ByAddress(Made),
            "police-position" => PoliceExtract.ByPosition(Made),
            "police-category" => PoliceExtract.ByCategory(Made),
            _ => PoliceExtract.OfEvents(Made),
        };
        return ImportProbe.Open(workbook ? extract.ToWorkbook() : extract.ToCsv(), workbook ? "utdrag.xlsx" : "utdrag.csv");
    }

    private static Perimeter PerimeterIn(string code)
    {
        Assert.True(CoordinateSystem.TryParse(code, out var system));
        var ring = PoliceExtract.Square.Parts[0].Shell.Points.Select(point => ConstructedExtract.PositionOf(point, system)).ToList();
        return new Perimeter { CoordinateSystem = code, NeededAreas = [new NeededArea { Id = "torg", Shape = new PolygonShape { Type = "Polygon", Coordinates = [[.. ring, ring[0]]] } }] };
    }
}
