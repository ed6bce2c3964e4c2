using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Tests.Support;
using OppnaDrogscener.Web.Pages.Cases.Steps.Crime;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Steps.Crime;

/// <summary>Every row of the lists here is a constructed example.</summary>
public sealed class ImportReaderTests
{
    private static readonly ImportReader Reader = new(new ImportVocabulary(Desk.Of));

    [Theory]
    [InlineData("datum;tid;typ;antal\n2026-03-06;21:40;Narkotikabrott;2")]
    [InlineData("DATUM\tTID\tTYP\tANTAL\r\n2026-03-06\t21.40\tnarkotikabrott\t2\r\n")]
    [InlineData("\uFEFFdate,time,type,count\n2026-03-06,21:40,narcotics,2")]
    [InlineData("2026-03-06;21:40;Narkotikabrott;2;")]
    [InlineData("antal;brottstyp;datum\n2;\"Narkotikabrott\";2026-03-06 21:40")]
    public void Read_OneOffenceInEachRow_SaysTheSameInEveryForm(string text)
    {
        var incident = Assert.Single(Reader.Read(text).Incidents);
        Assert.Equal(LocalMoment.Parse("2026-03-06T21:40"), incident.From);
        Assert.Equal(OffenceType.Narcotics, incident.Type);
        Assert.Equal(2, incident.Counts);
    }

    [Fact]
    public void Read_RowsThatAreNotRight_AreDroppedWithLineAndReason()
    {
        var reading = Reader.Read("datum;tid;typ;antal\n2026-02-30;21:40;Rån;1\n\n6/3 2026;21:40;Rån;1\n2026-03-06;25:10;Rån;1\n2026-03-06;21:40;Rån;0\n2026-03-06;21:40;Rån;ett\n2026-03-06;21:40;Rån;1;extra\n2026-03-06;;Rån;1");
        Assert.Equal([(2, "day"), (4, "day"), (5, "time"), (6, "count"), (7, "count"), (8, "uneven")], reading.Dropped.Select(row => (row.Row, row.Reason)));
        Assert.Equal(7, reading.Rows);
        var kept = Assert.Single(reading.Incidents);
        Assert.Equal(9, kept.Row);
        Assert.Null(kept.From!.Value.Time);
    }

    [Fact]
    public void Read_UnknownTypes_AreKeptWithoutTypeAndTold()
    {
        var reading = Reader.Read("datum;typ\n2026-03-06;Snatteri\n2026-03-07;snatteri\n2026-03-08;0357\n2026-03-09;9999");
        Assert.Equal(4, reading.Incidents.Count);
        Assert.Equal([("9999", 1), ("Snatteri", 2)], reading.UnknownTypes.Select(pair => (pair.Key, pair.Value)));
        Assert.Equal((OffenceType.Violence, "0357"), (reading.Incidents[2].Type!.Value, reading.Incidents[2].Code));
        Assert.Equal((null, "9999"), (reading.Incidents[3].Type, reading.Incidents[3].Code));
    }

    [Theory]
    [InlineData("månad;antal\n2026-01;4\n2026-02;..\n2026-03;0")]
    [InlineData("2026-01,4\n2026-02,..\n2026-03,0")]
    public void Read_OneMonthInEachRow_HiddenIsNotNought(string text)
    {
        var reading = Reader.Read(text);
        Assert.Equal(ImportForm.Months, reading.Form);
        Assert.Equal([4, null, 0], reading.Months.Select(row => row.Count));
        Assert.Equal([null, true, null], reading.Months.Select(row => row.Suppressed));
    }

    [Fact]
    public void Read_MonthTwiceDashAndBlank_AreDropped()
    {
        var reading = Reader.Read("2026-01;4\n2026-01;5\n2026-02;-\n2026-03;\n2026-13;1\n2026-04;1 200");
        Assert.Equal(["month-twice", "count", "count", "month", "count"], reading.Dropped.Select(row => row.Reason));
        Assert.Single(reading.Months);
    }

    [Theory]
    [InlineData("Region;Brott;År;Period;Antal")]
    [InlineData("datum;datum;typ\n2026-03-06;2026-03-06;Rån")]
    [InlineData("PK something")]
    [InlineData("{\"a\":1}")]
    [InlineData("  \n ")]
    public void Read_AnotherForm_IsNotGuessed(string text)
    {
        var reading = Reader.Read(text);
        Assert.Equal(ImportForm.Unknown, reading.Form);
        Assert.Equal(0, reading.Taken);
    }

    [Fact]
    public void Read_ColumnsNotAskedFor_AreNamed() =>
        Assert.Equal(["gata", "dnr"], Reader.Read("datum;gata;typ;dnr\n2026-03-06;Storgatan;Rån;1").UnusedColumns);

    [Fact]
    public void Read_TooManyLines_IsRefusedAsAWhole()
    {
        var reading = Reader.Read(string.Join('\n', Enumerable.Repeat("2026-03-06;21:40;Rån", ImportReader.MostLines + 1)));
        Assert.Equal(ImportForm.TooLong, reading.Form);
        Assert.Equal(0, reading.Taken);
    }

    [Fact]
    public void Read_RealFileOfAnotherLayout_IsNotTakenForASimpleList()
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.PathTo("tests", "data"), "bra_*.csv"))
        {
            var reading = Reader.Read(File.ReadAllText(file));
            Assert.Equal((ImportForm.Unknown, 0), (reading.Form, reading.Taken));
        }
    }
}
