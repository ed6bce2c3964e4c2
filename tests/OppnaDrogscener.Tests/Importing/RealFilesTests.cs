using System.Text;
using OppnaDrogscener.Importing.Reading;
using Xunit;

namespace OppnaDrogscener.Tests.Importing;

/// <summary>Each published file is recognised and gives the totals that tests/data/README.md and its source say.</summary>
public sealed class RealFilesTests
{
    private const string Quarters = "bra_kvartal_totalt_kalmar_vastervik_gotland.csv";
    private const string DatabaseFile = "bra_sol_databasfil_boden_lulea_2026-08_iso8859-1.txt";
    private const string Monthly = "bra_manad_boden_lulea_2026-08_lulea-statistik.csv";
    private const string MonthTable = "bra_tabell_P3_hallands_lan_2010_manad.csv";

    [Theory]
    [InlineData(DatabaseFile, "bra-database-file", "ISO-8859-1", 1)]
    [InlineData(Monthly, "bra-monthly", "UTF-8", 1)]
    [InlineData(Quarters, "bra-quarters", "UTF-8", 1)]
    [InlineData(MonthTable, "bra-month-table", "UTF-8", 4)]
    [InlineData("bra_oppna_data_kommunerna_2025_formatprov.csv", "bra-open-data", "UTF-8", 1)]
    [InlineData("bra_oppna_data_kommuner_2021_formatprov.csv", "bra-open-data", "UTF-8", null)]
    public void Recognise_PublishedFile_IsItsLayout(string name, string layout, string encoding, int? heading)
    {
        using var file = ImportProbe.Open(ImportProbe.RealFile(name), name);
        var found = ImportProbe.Recognise(file);
        Assert.Equal((layout, encoding, (long?)heading), (found.Layout.Id, file.Text!.Name, found.HeadingRow));
    }

    [Theory]
    [InlineData("Kalmar", 48, 96454)]
    [InlineData("Västervik", 18, 16583)]
    [InlineData("Gotland", 48, 70829)]
    public void Read_Quarters_HaveTheTotals(string area, int rows, int sum)
    {
        using var file = ImportProbe.Open(ImportProbe.RealFile(Quarters));
        var reading = ImportProbe.Read(file, new ImportScope { Areas = new HashSet<string> { area } });
        Assert.Equal((rows, (long)sum), (reading.Counts.Count, reading.Sum));
        Assert.DoesNotContain(reading.Counts, row => row.Period is "2014K3" or "2014K4");
        Assert.Equal(114 - rows, reading.DroppedFor(DropReasons.OtherArea));
    }

    [Theory]
    [InlineData(DatabaseFile)]
    [InlineData(Monthly)]
    public void Read_BodenAndLulea_ChaptersSumUpToTheTotal(string name)
    {
        using var file = ImportProbe.Open(ImportProbe.RealFile(name));
        var reading = ImportProbe.Read(file);
        Assert.Equal((82, 82L), (reading.Counts.Count, reading.Taken));
        Assert.All(reading.Counts, row => Assert.Equal(("2026-08", true), (row.Period, row.IsPreliminary)));
        foreach (var area in reading.Counts.GroupBy(row => row.Area))
        {
            int Of(string label) => area.Single(row => row.Label == label).Count!.Value;
            Assert.Equal(Of("Totalt antal brott"), Of("Brott mot brottsbalken") + Of("Brott mot specialstraffrättsliga författningar"));
            var chapters = area.Where(row => row.Label.Split(", ")[^1] is var last && char.IsDigit(last[0]) && last.Contains('-', StringComparison.Ordinal) || row.Label.EndsWith("22 kap. Om landsförräderi m.m.", StringComparison.Ordinal))
                .Where(row => !row.Label.Contains("18-20 kap.", StringComparison.Ordinal)).Sum(row => row.Count!.Value);
            Assert.Equal(Of("Brott mot brottsbalken"), chapters);
        }
    }

    [Fact]
    public void Read_DatabaseFileAndMonthly_SayTheSame()
    {
        using var one = ImportProbe.Open(ImportProbe.RealFile(DatabaseFile));
        using var other = ImportProbe.Open(ImportProbe.RealFile(Monthly));
        Assert.Equal(ImportProbe.Read(one).Counts.Select(row => (row.Area, row.Period, row.Count)), ImportProbe.Read(other).Counts.Select(row => (row.Area, row.Period, row.Count)));
    }

    [Fact]
    public void Read_MonthTable_MonthsAddUpAndTheTitleTellsTheYear()
    {
        using var file = ImportProbe.Open(ImportProbe.RealFile(MonthTable));
        Assert.Equal(2010, ImportProbe.Recognise(file).TitleYear);
        var reading = ImportProbe.Read(file);
        Assert.Equal((60, 0L), (reading.Counts.Count, reading.WrongSums));
        Assert.Equal(33742, reading.Counts.Where(row => row.Label == "SAMTLIGA BROTT").Sum(row => row.Count));
        Assert.Equal((2483, 2301), (reading.Counts[0].Count!.Value, reading.Counts[11].Count!.Value));
    }

    /// <summary>What is used and what is left out is told in rows, also where a row has twelve numbers.</summary>
    [Fact]
    public void Read_MonthTableOfOneType_CountsTheOtherRowsOnce()
    {
        using var file = ImportProbe.Open(ImportProbe.RealFile(MonthTable));
        var reading = ImportProbe.Read(file, new ImportScope { Labels = new Dictionary<string, OffenceLabel> { ["SAMTLIGA BROTT"] = new(null) } });
        Assert.Equal((5L, 1L, 4L), (reading.Rows, reading.Taken, reading.DroppedFor(DropReasons.OtherLabel)));
    }

    [Theory]
    [InlineData("bra_oppna_data_kommunerna_2025_formatprov.csv", "Alingsås", 4293)]
    [InlineData("bra_oppna_data_kommuner_2021_formatprov.csv", "Ale kommun", 2731)]
    public void Read_OpenData_AsksForTheYear(string name, string area, int count)
    {
        using var file = ImportProbe.Open(ImportProbe.RealFile(name));
        var mapping = ImportProbe.Recognise(file).Mapping;
        Assert.Equal([ImportMapping.PeriodMissing], mapping.Problems);
        Assert.Contains(ImportProbe.Read(file, mapping: mapping with { Year = 2025 }).Counts, row => row.Area == area && row.Period == "2025" && row.Count == count);
    }

    /// <summary>The same statistics in every encoding, with and without what programs add, say the same.</summary>
    [Theory]
    [InlineData("utf-8", "UTF-8", "valid")]
    [InlineData("utf-8-mark", "UTF-8", "mark")]
    [InlineData("utf-16", "UTF-16", "mark")]
    [InlineData("iso-8859-1", "ISO-8859-1", "latin")]
    [InlineData("windows-1252", "Windows-1252", "windows")]
    public void Read_AnyEncoding_IsTheSame(string encoding, string name, string reason)
    {
        var text = Encoding.UTF8.GetString(ImportProbe.RealFile(Quarters)).Replace("Kalmar", encoding == "windows-1252" ? "Kalmar – Ö" : "Kalmar Ö", StringComparison.Ordinal);
        byte[] bytes = encoding switch
        {
            "utf-8-mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
            _ => Encoding.GetEncoding(encoding).GetBytes(text),
        };
        using var file = ImportProbe.Open(bytes);
        Assert.Equal((name, reason), (file.Text!.Name, file.Text.Reason));
        var reading = ImportProbe.Read(file);
        Assert.Equal(183866, reading.Sum);
        Assert.Contains(reading.Counts, row => row.Area == "Västervik");
    }

    [Fact]
    public void Survey_DatabaseFile_ProposesTypesThatAreSure()
    {
        using var file = ImportProbe.Open(ImportProbe.RealFile(DatabaseFile));
        var survey = ImportProbe.Survey(file, ImportProbe.Recognise(file).Mapping);
        Assert.Null(survey.Labels.Single(label => label.Label == "Totalt antal brott").Proposed!.Type);
        // Theft holds robbery in the publisher's chapters: that is not for us to say.
        Assert.Null(survey.Labels.Single(label => label.Label == "8 kap. Stöld, rån m.m.").Proposed);
        Assert.Equal(41, survey.Labels.Count);
    }
}
