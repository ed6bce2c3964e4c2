using System.IO.Compression;
using System.Text;
using FsCheck.Fluent;
using OppnaDrogscener.Importing;
using OppnaDrogscener.Importing.Reading;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Importing;

/// <summary>Files that are broken or meant to break: a refusal within bounds, never an exception.</summary>
public sealed class HostileFilesTests
{
    private static readonly ImportLimits Small = ImportLimits.Ordinary with { Bytes = 4_000_000, UnpackedBytes = 8_000_000, SharedTextBytes = 1_000_000, Rows = 5000, Offences = 500 };

    public static TheoryData<string, string> Files => new()
    {
        { "empty", RefusalReasons.Empty },
        { "blank", RefusalReasons.Empty },
        { "too-large", RefusalReasons.TooLarge },
        { "binary", RefusalReasons.NotAList },
        { "old-workbook", RefusalReasons.OldWorkbook },
        { "plain-zip", RefusalReasons.NotAWorkbook },
        { "cut-workbook", RefusalReasons.Damaged },
        { "zip-bomb", RefusalReasons.UnpacksTooLarge },
        { "shared-bomb", RefusalReasons.UnpacksTooLarge },
        { "entities", RefusalReasons.Damaged },
        { "far-column", RefusalReasons.TooManyColumns },
        { "far-row", RefusalReasons.Damaged },
        { "rows-backwards", RefusalReasons.Damaged },
        { "ten-million-columns", RefusalReasons.RowTooLong },
        { "many-columns", RefusalReasons.TooManyColumns },
        { "open-quote", RefusalReasons.RowTooLong },
        { "many-rows", RefusalReasons.TooManyRows },
        { "many-offences", RefusalReasons.TooManyOffences },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Open_HostileFile_IsRefusedWithItsReason(string file, string reason) => Assert.Equal(reason, ImportProbe.Refusal(Make(file), Small));

    [Fact]
    public void Open_FormulasLinksAndPrograms_AreNotedAndOnlyTheValueIsRead()
    {
        var sheet = TestWorkbook.SheetOf("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>datum</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>antal</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>2026-03-06</t></is></c><c r=\"B2\"><f>[1]Blad!A1+WEBSERVICE(\"http://example.test\")</f><v>3</v></c></row>");
        using var file = ImportProbe.Open(TestWorkbook.OfSheet(sheet, ("xl/externalLinks/externalLink1.xml", "<externalLink/>"), ("xl/vbaProject.bin", "x")), "utdrag.xlsm");
        Assert.Equal((1L, true, true), (file.Workbook!.Formulas, file.Workbook.HasExternalLinks, file.Workbook.HasMacros));
        Assert.Equal(3, ImportProbe.Read(file).Sum);
    }

    [Fact]
    public void Open_CutInTheMiddleOfACharacter_IsReadAndTold()
    {
        using var file = ImportProbe.Open([.. "datum;gata\n2026-03-06;K"u8, 0xC3]);
        Assert.True(file.Text!.IsCut);
        Assert.Single(ImportProbe.Read(file).Offences);
    }

    [Fact]
    public void Read_QuoteInTheWrongPlace_LeavesTheRowOut()
    {
        var reading = ImportProbe.Read("datum;gata;antal\n2026-03-06;Storg\"atan\"x;1\n2026-03-07;\"Ny\" gata;1\n2026-03-08;Nygatan;1\n");
        Assert.Equal(3, reading.Rows);
        Assert.Equal(reading.Rows, reading.Taken + reading.Dropped.Sum(group => group.Count));
    }

    [Fact]
    public void Read_Cancelled_Stops()
    {
        var text = "datum;antal\n" + string.Concat(Enumerable.Repeat("2026-03-06;1\n", 20_000));
        using var file = ImportProbe.Open(text);
        using var stop = new CancellationTokenSource();
        var mapping = ImportProbe.Mapping(file);
        var progress = new Stopper(stop);
        Assert.Throws<OperationCanceledException>(() => file.Read(mapping, new ImportScope { ByMonth = true }, ImportProbe.Reference, progress, stop.Token));
        Assert.InRange(progress.Rows, 1, 10_000);
    }

    /// <summary>Whatever bytes come, there is an answer; also when they begin as a workbook or look like a list.</summary>
    [Fact]
    public void Open_AnyBytes_NeverThrows() => Invariant.Holds(
        from bytes in Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf()
        from kind in Gen.Choose(0, 3)
        select (kind, bytes),
        file =>
        {
            ImportProbe.Refusal(file.kind switch
            {
                0 => file.bytes,
                1 => [(byte)'P', (byte)'K', 3, 4, .. file.bytes],
                2 => [.. "datum;tid;brottskod;antal\n"u8, .. file.bytes, .. "\n2026-03-06;"u8, .. file.bytes],
                _ => Damaged(file.bytes),
            }, Small);
            return true;
        },
        tries: 500);

    /// <summary>A workbook with some bytes changed.</summary>
    private static byte[] Damaged(byte[] noise)
    {
        var bytes = TestWorkbook.Of([["datum", "antal"], ["2026-03-06", 1]]);
        foreach (var (at, value) in noise.Index())
        {
            bytes[(at * 97 + value * 13) % bytes.Length] ^= value;
        }

        return bytes;
    }

    private static byte[] Make(string file) => file switch
    {
        "empty" => [],
        "blank" => "\n\n  \n"u8.ToArray(),
        "too-large" => new byte[Small.Bytes + 1],
        "binary" => [1, 2, 0, 3, 4, 0],
        "old-workbook" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        "plain-zip" => Zip(("list.csv", "a;b")),
        "cut-workbook" => TestWorkbook.Of([["datum"]])[..^60],
        "zip-bomb" => TestWorkbook.OfSheet(TestWorkbook.SheetOf("") + new string(' ', 9_000_000)),
        "shared-bomb" => TestWorkbook.OfSheet(TestWorkbook.SheetOf(""), ("xl/sharedStrings.xml", "<sst>" + new string(' ', 1_100_000) + "</sst>")),
        "entities" => TestWorkbook.OfSheet("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>&b;</v></c></row></sheetData></worksheet>"),
        "far-column" => TestWorkbook.OfSheet(TestWorkbook.SheetOf("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")),
        "far-row" => TestWorkbook.OfSheet(TestWorkbook.SheetOf("<row r=\"999999999\"><c r=\"A999999999\"><v>1</v></c></row>")),
        "rows-backwards" => TestWorkbook.OfSheet(TestWorkbook.SheetOf("<row r=\"5\"><c r=\"A5\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>")),
        "ten-million-columns" => Encoding.ASCII.GetBytes(new string(';', 3_900_000)),
        "many-columns" => Encoding.ASCII.GetBytes(new string(';', 300) + "\n"),
        "open-quote" => Encoding.ASCII.GetBytes("datum;antal\n\"" + new string('x', 2_000_000)),
        "many-rows" => Encoding.ASCII.GetBytes("datum;antal\n" + string.Concat(Enumerable.Repeat("2026-03-06;1\n", 6000))),
        "many-offences" => Encoding.ASCII.GetBytes("datum;antal\n" + string.Concat(Enumerable.Repeat("2026-03-06;1\n", 600))),
        _ => throw new ArgumentOutOfRangeException(nameof(file)),
    };

    private static byte[] Zip((string Name, string Content) part)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry(part.Name).Open());
            writer.Write(part.Content);
        }

        return stream.ToArray();
    }

    private sealed class Stopper(CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public long Rows { get; private set; }

        public void Report(ImportProgress value)
        {
            Rows = value.Rows;
            stop.Cancel();
        }
    }
}
