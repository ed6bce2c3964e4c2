using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Importing;
using OppnaDrogscener.Importing.Cells;
using OppnaDrogscener.Importing.Layouts;
using OppnaDrogscener.Importing.Reading;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Importing;

/// <summary>How days, times, numbers and headings are written in files.</summary>
public sealed class FormatsTests
{
    [Theory]
    [InlineData("2026-03-06", DateOrder.YearFirst, "2026-03-06")]
    [InlineData("20260306", DateOrder.YearFirst, "2026-03-06")]
    [InlineData("2026/3/6", DateOrder.MonthFirst, "2026-03-06")]
    [InlineData("2026-08-22 9:48:12 +02:00", DateOrder.YearFirst, "2026-08-22T09:48")]
    [InlineData("2026-03-06T21:40", DateOrder.YearFirst, "2026-03-06T21:40")]
    [InlineData("3/6/26", DateOrder.MonthFirst, "2026-03-06")]
    [InlineData("3/6/26", DateOrder.DayFirst, "2026-06-03")]
    [InlineData("6.3.2026", DateOrder.DayFirst, "2026-03-06")]
    [InlineData("46087", DateOrder.YearFirst, "2026-03-06")]
    [InlineData("46087.90278", DateOrder.YearFirst, "2026-03-06T21:40")]
    [InlineData("3/6/26", DateOrder.YearFirst, null)]
    [InlineData("3/25/26", DateOrder.DayFirst, null)]
    [InlineData("2026-02-30", DateOrder.YearFirst, null)]
    [InlineData("2026-03-06 25:00", DateOrder.YearFirst, null)]
    [InlineData("Summa", DateOrder.YearFirst, null)]
    [InlineData("357", DateOrder.YearFirst, null)]
    public void Day_AnyForm_IsReadOrNot(string text, DateOrder order, string? expected) => Assert.Equal(expected, CellDate.Read(text, order)?.ToString());

    [Theory]
    [InlineData("21:40", "21:40")]
    [InlineData("21.40", "21:40")]
    [InlineData("21:40:59", "21:40")]
    [InlineData("2140", "21:40")]
    [InlineData("940", "09:40")]
    [InlineData("5", "00:05")]
    [InlineData("0", "00:00")]
    [InlineData("0.902777777", "21:40")]
    [InlineData("2400", null)]
    [InlineData("2161", null)]
    [InlineData("kväll", null)]
    public void Time_AnyForm_IsReadOrNot(string text, string? expected) =>
        Assert.Equal(expected, CellTime.Read(text)?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("12", CellCountKind.Number, 12)]
    [InlineData("1 234", CellCountKind.Number, 1234)]
    [InlineData("1\u00A0234\u00A0567", CellCountKind.Number, 1234567)]
    [InlineData("8.0", CellCountKind.Number, 8)]
    [InlineData("8,0", CellCountKind.Number, 8)]
    [InlineData("0", CellCountKind.Number, 0)]
    [InlineData("-", CellCountKind.Number, 0)]
    [InlineData("..", CellCountKind.Hidden, 0)]
    [InlineData("", CellCountKind.Empty, 0)]
    [InlineData("1.234", CellCountKind.Unreadable, 0)]
    [InlineData("12 34", CellCountKind.Unreadable, 0)]
    [InlineData("8,5", CellCountKind.Unreadable, 0)]
    [InlineData("99999999999999999999", CellCountKind.Unreadable, 0)]
    internal void Count_AnyForm_IsReadOrNot(string text, CellCountKind kind, int value) => Assert.Equal(new CellCount(kind, value), CellCount.Read(text));

    [Theory]
    [InlineData("202608", "2026-08")]
    [InlineData("2026-08", "2026-08")]
    [InlineData("Aug 2026", "2026-08")]
    [InlineData("2026 prel., Aug", "2026-08")]
    [InlineData("2026K2", "2026K2")]
    [InlineData("2026 kv 2", "2026K2")]
    [InlineData("2026", "2026")]
    [InlineData("202613", null)]
    [InlineData("Aug", null)]
    public void Period_AnyForm_IsReadOrNot(string text, string? expected) => Assert.Equal(expected, CellPeriod.Read(text));

    [Fact]
    public void Period_WordForYearInTheYearColumn_YearStandsInThePeriod() => Assert.Equal("2025", CellPeriod.Read("År", "2025"));

    [Fact]
    public void Read_DatesThatCanBeReadBothWays_AreAskedFor()
    {
        using var file = ImportProbe.Open("datum;brottskod\n3/6/26;0357\n4/7/26;0357\n");
        var dates = ImportProbe.Survey(file, ImportProbe.Recognise(file).Mapping).Dates!;
        Assert.Equal((null, "both", "3/6/26"), (dates.Order, dates.Reason, dates.Example));
    }

    [Fact]
    public void Read_DatesOfBothOrders_AreAskedForAndTheOthersDropped()
    {
        using var file = ImportProbe.Open("datum;brottskod\n25/3/26;0357\n3/25/26;0357\n3/26/26;0357\n");
        var mapping = ImportProbe.Recognise(file).Mapping;
        Assert.Equal("mixed", ImportProbe.Survey(file, mapping).Dates!.Reason);
        var reading = ImportProbe.Read(file, mapping: mapping with { Dates = DateOrder.MonthFirst });
        Assert.Equal((2L, 1L), (reading.Taken, reading.DroppedFor(DropReasons.DayInvalid)));
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData(',')]
    [InlineData('|')]
    public void Open_AnySeparator_IsFound(char separator)
    {
        using var file = ImportProbe.Open(PoliceExtract.ByAddress(PoliceExtract.Offences(2)).ToCsv(separator));
        Assert.Equal(separator, file.Separator);
        Assert.Equal("police-address", ImportProbe.Recognise(file).Layout.Id);
    }

    [Fact]
    public void Read_HeadingOverTwoRows_IsReadTogether()
    {
        var rows = new List<object?[]>
        {
            new object?[] { "Utdrag ur RAR" },
            new object?[] { "gata", "brottskod", "antal", "brottsdag", null, "brottstid", null },
            new object?[] { null, null, null, "start", "slut", "start", "slut" },
            new object?[] { "STORGATAN  ", "0357", 1, new DateTime(2026, 3, 6), new DateTime(2026, 3, 7), "2140", "0130" },
        };
        using var file = ImportProbe.Open(TestWorkbook.Of(rows, "D2:E2"), "utdrag.xlsx");
        var found = ImportProbe.Recognise(file);
        Assert.Equal(("police-address", (long?)3), (found.Layout.Id, found.HeadingRow));
        var offence = Assert.Single(ImportProbe.Read(file).Offences);
        Assert.Equal(("2026-03-06T21:40", "2026-03-07T01:30", (int?)4), (offence.From.ToString(), offence.To.ToString(), offence.Row));
    }

    [Fact]
    public void Read_ExcelMoments_AreTheMinuteTheyShow()
    {
        var day = new DateTime(2026, 3, 6, 21, 40, 0);
        using var file = ImportProbe.Open(TestWorkbook.Of([new object?[] { "datum", "brottskod" }, new object?[] { day, 357 }]), "utdrag.xlsx");
        var reading = ImportProbe.Read(file);
        Assert.Equal(("2026-03-06T21:40", "0357", OffenceType.Violence), (reading.Offences[0].From.ToString(), reading.Offences[0].Code, reading.Offences[0].Type));
        Assert.Equal(1, reading.Coding.Padded);
    }

    [Fact]
    public void Read_UnknownList_IsMappedByTheUser()
    {
        using var file = ImportProbe.Open("A;B;C\nx;2026-03-06;0357\ny;2026-03-07;5010\n");
        var found = ImportProbe.Recognise(file);
        Assert.Equal("other", found.Layout.Id);
        var mapping = found.Mapping with { Columns = [ColumnUse.Street, ColumnUse.Date, ColumnUse.Code], Dates = DateOrder.YearFirst };
        Assert.Equal([OffenceType.Violence, OffenceType.Narcotics], ImportProbe.Read(file, mapping: mapping).Offences.Select(offence => offence.Type!.Value));
    }

    [Fact]
    public void Read_EchoesAndHiddenNumbers_AreToldApart()
    {
        const string Header = "Region;Brott;År;Period;Antal;/100 000 inv\r\n";
        var reading = ImportProbe.Read(Header + "Luleå;Brott mot brottsbalken;2026;Jan;..;..;\r\nLuleå;Brott mot brottsbalken;2026;Jan;12;1;\r\nLuleå;Vapenlagen;2026;Jan;..;..;\r\nLuleå;Stöld;2026;Jan;3;1;\r\nLuleå;Stöld;2026;Jan;4;1;\r\n");
        Assert.Equal(1, reading.DroppedFor(DropReasons.Echo));
        Assert.Null(reading.Counts.Single(row => row.Label == "Vapenlagen").Count);
        Assert.Equal(["Stöld", "Stöld (2)"], reading.Counts.Where(row => row.Label.StartsWith("Stöld", StringComparison.Ordinal)).Select(row => row.Label));
    }

    [Fact]
    public void Mapping_WithProblems_IsRefusedBeforeReading()
    {
        using var file = ImportProbe.Open("A;B\nx;2026-03-06\n");
        var mapping = ImportProbe.Recognise(file).Mapping with { Columns = [ColumnUse.Date, ColumnUse.Date] };
        Assert.Equal([ImportMapping.UseTwice], mapping.Problems);
        Assert.Equal(RefusalReasons.Unmapped, ImportProbe.RefusalOf(file, mapping));
    }
}
