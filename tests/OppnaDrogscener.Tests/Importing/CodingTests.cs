using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Reference;
using OppnaDrogscener.Importing.Layouts;
using OppnaDrogscener.Importing.Reading;
using Xunit;

namespace OppnaDrogscener.Tests.Importing;

public sealed class CodingTests
{
    private const string Header = "datum;tid;brottskod;antal;diarienummer\n";

    [Fact]
    public void Coding_ReportedAndFoundByPolice_AreKeptApart()
    {
        var coding = ImportProbe.Read(Header + "2026-03-06;21:40;0357;2;K1\n2026-03-06;21:40;5010;3;K2\n2026-03-06;21:40;9999;1;K3\n").Coding;
        Assert.Equal((2L, 3L, 1L, 3), (coding.Reported, coding.FoundByPolice, coding.Unsorted, coding.Cases));
        Assert.Equal([new ValueCount("9999", 1)], coding.Unknown);
        Assert.Equal((OffenceType.Narcotics, 3L), coding.ByType[0]);
    }

    /// <summary>The import page and the analysis must say the same of a file: both go by the type.</summary>
    [Fact]
    public void Coding_EveryCode_HasTheOriginThatTheAnalysisCountsItAs() => Assert.All(
        ImportProbe.Reference.CrimeCodes.Where(code => code.DiscontinuedIn is null),
        code =>
        {
            var reading = ImportProbe.Read(Header + $"2026-03-06;21:40;{code.Code};1;K1\n");
            var isFound = code.Theme is CrimeTheme.Narcotics or CrimeTheme.Medicines or CrimeTheme.Alcohol or CrimeTheme.Weapons or CrimeTheme.Traffic;
            Assert.Equal(isFound ? (0L, 1L) : (1L, 0L), (reading.Coding.Reported, reading.Coding.FoundByPolice));
            Assert.Equal(isFound ? OffenceOrigin.FoundByPolice : OffenceOrigin.Reported, OffenceOrigins.Of(reading.Offences[0].Type));
        });

    [Fact]
    public void Coding_DiscontinuedCode_IsNotedAndHasNoType()
    {
        var code = ImportProbe.Reference.CrimeCodes.First(item => item.DiscontinuedIn is not null).Code;
        var reading = ImportProbe.Read(Header + $"2026-03-06;21:40;{code};1;K1\n");
        Assert.Equal([new ValueCount(code, 1)], reading.Coding.Discontinued);
        Assert.Equal((code, null), (reading.Offences[0].Code, reading.Offences[0].Type));
    }

    [Fact]
    public void Coding_OneCaseWithThousands_IsFlagged()
    {
        var rows = string.Concat(Enumerable.Range(1, 100).Select(at => $"2026-03-06;21:40;0357;1;K{at}\n"));
        Assert.Null(ImportProbe.Read(Header + rows).Coding.Largest);
        var largest = ImportProbe.Read(Header + rows + "2026-03-07;12:00;9999;3000;K500\n").Coding.Largest!;
        Assert.Equal(("K500", 102L, 3000L), (largest.Number, largest.Row, largest.Count));
        Assert.Equal(3000 / 3100.0, largest.Share, 12);
    }

    [Fact]
    public void Coding_NamesWithoutCodes_AreKnownOrListed()
    {
        var reading = ImportProbe.Read("datum;brottstyp\n2026-03-06;Rån\n2026-03-06;klotter\n2026-03-06;Trolleri\n");
        Assert.Equal([OffenceType.Robbery, OffenceType.Vandalism, null], reading.Offences.Select(offence => offence.Type));
        Assert.Equal("Trolleri", Assert.Single(reading.Coding.Unknown).Value);
    }

    [Fact]
    public void Vocabulary_EveryType_HasANameThatIsKnown() =>
        Assert.All(Enum.GetValues<OffenceType>(), type => Assert.Equal(type, Vocabulary.Known.Offence(Support.Desk.Of.Templates.Texts.Words(DateOnly.MaxValue)["offence-" + Domain.Cases.Reading.FactsJson.Word(type)].ToString())!.Value.Type));

    [Fact]
    public void Read_DuplicateRows_AreReportedAndKeptUntilTheUserSaysOtherwise()
    {
        const string Text = Header + "2026-03-06;21:40;0357;1;K1\n2026-03-06;21:40;0357;1;K1\n2026-03-06;21:40;0357;1;K2\n";
        var kept = ImportProbe.Read(Text);
        Assert.Equal((3L, 1L), (kept.Taken, kept.DuplicateCount));
        Assert.Equal([(3L, 2L)], kept.Duplicates);
        var dropped = ImportProbe.Read(Text, new ImportScope { LeaveOutDuplicates = true });
        Assert.Equal((2L, 1L), (dropped.Taken, dropped.DroppedFor(DropReasons.Duplicate)));
    }

    [Fact]
    public void Read_WhatIsLeftOut_IsCountedWithReasonAndRow()
    {
        var reading = ImportProbe.Read(
            Header + "2026-03-06;21:40;0357;1;\n2023-03-06;21:40;0357;1;\n;21:40;0357;1;\n2026-13-01;21:40;0357;1;\n2026-03-06;21:40;0357;x;\n2026-03-06;21:40;0357;0;\n2026-03-06;21:40;0357;;\ndatum;tid;brottskod;antal;diarienummer\n",
            new ImportScope { From = new(2024, 9, 1), To = new(2026, 8, 31) });
        Assert.Equal((8L, 1L), (reading.Rows, reading.Taken));
        Assert.Equal(
            [(DropReasons.DayMissing, 4L), (DropReasons.DayInvalid, 5L), (DropReasons.OutsidePeriod, 3L), (DropReasons.CountInvalid, 6L), (DropReasons.CountMissing, 8L), (DropReasons.CountZero, 7L), (DropReasons.Heading, 9L)],
            reading.Dropped.OrderBy(group => group.Reason switch { DropReasons.DayMissing => 0, DropReasons.DayInvalid => 1, DropReasons.OutsidePeriod => 2, DropReasons.CountInvalid => 3, DropReasons.CountMissing => 4, DropReasons.CountZero => 5, _ => 6 }).Select(group => (group.Reason, group.Examples[0].Row)));
    }

    [Fact]
    public void Read_MidnightForUnknown_IsAskedForAndThenWithoutTime()
    {
        var text = Header + string.Concat(Enumerable.Range(1, 5).Select(day => $"2026-03-0{day};00:00;0357;1;\n")) + "2026-03-08;21:40;0357;1;\n";
        using var file = ImportProbe.Open(text);
        var mapping = ImportProbe.Mapping(file);
        Assert.True(ImportProbe.Survey(file, mapping).MidnightIsCommon);
        Assert.Equal(5, ImportProbe.Read(file, mapping: mapping with { MidnightIsUnknown = true }).WithoutTime);
        Assert.Equal(0, ImportProbe.Read(file, mapping: mapping).WithoutTime);
    }
}
