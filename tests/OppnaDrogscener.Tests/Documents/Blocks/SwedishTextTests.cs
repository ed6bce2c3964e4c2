using System.Globalization;
using OppnaDrogscener.Documents.Blocks;
using Xunit;

namespace OppnaDrogscener.Tests.Documents.Blocks;

public sealed class SwedishTextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(12345, "12\u00A0345")]
    [InlineData(-1250, "\u22121\u00A0250")]
    public void Number_Whole_HasNoBreakSpaceAndRealMinus(long value, string expected) => Assert.Equal(expected, SwedishText.Number(value));

    [Theory]
    [InlineData(0.5, 1, "0,5")]
    [InlineData(2.0, 1, "2")]
    [InlineData(2.05, 1, "2,1")]
    [InlineData(1234.56, 2, "1\u00A0234,56")]
    public void Number_Decimals_CommaAndNoTrailingZeros(double value, int decimals, string expected) => Assert.Equal(expected, SwedishText.Number(value, decimals));

    [Fact]
    public void Fixed_KeepsTheDecimalsAskedFor() => Assert.Equal("2,10", SwedishText.Fixed(2.1, 2));

    [Fact]
    public void SquareMetres_NumberAndUnitStayTogether() => Assert.Equal("5\u00A0472\u00A0m²", SwedishText.SquareMetres(5471.6));

    [Theory]
    [InlineData(0.814, "81\u00A0%")]
    [InlineData(1, "100\u00A0%")]
    public void Percent_IsWhole(double share, string expected) => Assert.Equal(expected, SwedishText.Percent(share));

    [Fact]
    public void Date_IsWrittenInWords() => Assert.Equal("12\u00A0maj\u00A02017", SwedishText.Date(new DateOnly(2017, 5, 12)));

    [Fact]
    public void Interval_SameYear_WritesTheYearOnce() =>
        Assert.Equal("1\u00A0maj – 9\u00A0juni\u00A02017", SwedishText.Interval(new DateOnly(2017, 5, 1), new DateOnly(2017, 6, 9)));

    [Fact]
    public void Interval_OverNewYear_WritesBothYears() =>
        Assert.Equal("31\u00A0december\u00A02026 – 1\u00A0januari\u00A02027", SwedishText.Interval(new DateOnly(2026, 12, 31), new DateOnly(2027, 1, 1)));

    [Fact]
    public void Interval_OneDay_IsThatDay() => Assert.Equal("1\u00A0maj\u00A02017", SwedishText.Interval(new DateOnly(2017, 5, 1), new DateOnly(2017, 5, 1)));

    [Theory]
    [InlineData(19 * 60, 4 * 60, "19–04")]
    [InlineData(0, 24 * 60, "00–24")]
    [InlineData((8 * 60) + 30, 16 * 60, "08.30–16.00")]
    public void ClockHours_MinutesOnlyWhereThereAreAny(int from, int to, string expected) => Assert.Equal(expected, SwedishText.ClockHours(from, to));

    [Fact]
    public void AnyMachineCulture_GivesTheSameText()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal("1\u00A0234,5 12\u00A0maj\u00A02017 onsdag", $"{SwedishText.Number(1234.5, 1)} {SwedishText.Date(new DateOnly(2017, 5, 12))} {SwedishText.Weekday(DayOfWeek.Wednesday)}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
