using System.Globalization;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Domain.Statistics;
using Xunit;

namespace OppnaDrogscener.Tests.Evidence;

/// <summary>Before and after the start of a monitoring: the months, and the published figures of methods B01 and B02.</summary>
public sealed class EffectEvidenceTests
{
    private static readonly DateOnly Start = new(2025, 7, 1);

    [Theory]
    [InlineData(12, 12, 12)]
    [InlineData(24, 24, 24)]
    [InlineData(30, 17, 12)]
    [InlineData(12, 11, null)]
    [InlineData(11, 12, null)]
    public void Of_MonthsOnEachSide_UsesWholeYears(int before, int after, int? expected)
    {
        var found = Of(before, after, Start);

        Assert.Equal(expected, found.Value?.Months);
        Assert.Equal(expected is null, found.Refusal is not null);
    }

    [Fact]
    public void Of_StartInsideAMonth_LeavesThatMonthOut()
    {
        var found = Of(12, 14, Start.AddDays(9)).Value!;

        Assert.Equal(new DateOnly(2024, 7, 1), found.First);
        Assert.Equal(new DateOnly(2026, 8, 1), found.End);
        Assert.Equal(new BeforeAfter(12 * 10, 12 * 5), found.Place);
    }

    [Fact]
    public void Of_NoReference_IsRefused()
    {
        var crime = Crime(12, 12) with { Areas = [Crime(12, 12).Areas[0]] };

        Assert.Equal(Refusal.NothingInReference, EffectEvidence.Of(PlaceEvidence.Of(crime, PerimeterGeometry.Of(null)), Start).Refusal);
    }

    [Fact]
    public void Of_NoPlace_IsRefused() => Assert.Equal(
        Refusal.NothingCounted, EffectEvidence.Of(PlaceEvidence.Of(new CrimeFacts(), PerimeterGeometry.Of(null)), Start).Refusal);

    /// <summary>The place halves, the reference stands still: 60 of 120 are avoided, and the rate is halved.</summary>
    [Fact]
    public void DifferenceAndRelative_PlaceHalvesBesideAStillReference_SayHalf()
    {
        var found = Of(12, 12, Start).Value!;
        var reference = found.References.Single().Counts;

        Assert.Equal(-60, found.Difference(reference).Total, 9);
        Assert.Equal(-50, found.Relative(reference).ChangePercent, 9);
    }

    /// <summary>A reference ten times as large weighs no more than one of the same size.</summary>
    [Fact]
    public void Difference_LargerReference_IsScaledToThePlace()
    {
        var found = Of(12, 12, Start).Value!;

        Assert.Equal(found.Difference(new BeforeAfter(120, 90)).Total, found.Difference(new BeforeAfter(1200, 900)).Total, 9);
    }

    private static Computed<EffectEvidence> Of(int before, int after, DateOnly start) =>
        EffectEvidence.Of(PlaceEvidence.Of(Crime(before, after), PerimeterGeometry.Of(null)), start);

    private static CrimeFacts Crime(int before, int after) => new()
    {
        Areas = [new() { Id = "torget", Role = AreaRole.Place }, new() { Id = "annat", Role = AreaRole.ComparablePlace }],
        MonthlyCounts =
        [
            .. Enumerable.Range(-before, before + after).SelectMany(month => new MonthlyCount[]
            {
                new() { AreaId = "torget", Month = Name(month), Count = month < 0 ? 10 : 5 },
                new() { AreaId = "annat", Month = Name(month), Count = 20 },
            }),
        ],
    };

    private static string Name(int month) => Start.AddMonths(month).ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
