using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Pages.Cases.Steps.Crime;
using OppnaDrogscener.Web.Workflow;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Steps.Crime;

public sealed class CountSheetsTests
{
    private static readonly CrimeFacts Known = new()
    {
        Areas = [new() { Id = "torget" }],
        Imports = [new() { Id = "fil", Sha256 = new string('a', 64) }, new() { Id = "blad" }],
        MonthlyCounts =
        [
            new() { ImportId = "blad", AreaId = "torget", Month = "2026-01", Count = 3, Suppressed = false },
            new() { ImportId = "fil", AreaId = "torget", Month = "2026-02", Count = 9 },
            new() { ImportId = "blad", AreaId = "torget", Month = "2026-03", Suppressed = true },
        ],
    };

    [Fact]
    public void ToFacts_Untouched_EveryRowInItsPlace()
    {
        var input = Input();
        Assert.Equal(Known.MonthlyCounts, CountSheets.ToFacts(Known, input, id => id));
    }

    [Fact]
    public void Arrange_MonthThatAFileHas_IsNotAskedFor()
    {
        var column = Assert.Single(Input().Counts, column => column.SourceId == "blad");
        Assert.Equal(["2026-01", "2026-03", "2026-04"], column.Months.Select(month => month.Period));
        Assert.Equal("9", CountSheets.InFile(Known, column, "2026-02"));
    }

    [Fact]
    public void ToFacts_TypedEmptiedAndHidden_ChangesThoseRowsOnly()
    {
        var input = Input();
        var months = input.Counts.Single(column => column.SourceId == "blad").Months;
        (months[0].Count, months[1].Count, months[2].Count) = ("", "7", "..");
        var rows = CountSheets.ToFacts(Known, input, id => id);
        Assert.Equal([("2026-02", 9, null), ("2026-03", 7, null), ("2026-04", null, true)], rows.Select(row => (row.Month!, row.Count, row.Suppressed)));
    }

    [Fact]
    public void ToFacts_FileRemoved_ItsRowsGoAndTheTypedStay()
    {
        var input = Input();
        input.Sources.Add(new SourceInput { Id = "fil", Removed = TypedChoice.Yes });
        Assert.Equal(["2026-01", "2026-03"], CountSheets.ToFacts(Known, input, id => id).Select(row => row.Month));
    }

    [Fact]
    public void Arrange_LongPeriod_LatestTwoYears()
    {
        var input = Input();
        (input.From, input.Counts) = (TypedDate.Of(new DateOnly(2020, 1, 15)), []);
        var column = Assert.Single(CountSheets.Arrange(new CrimeFacts(), input), column => column.Type == "");
        Assert.Equal((24, "2024-05", "2026-04"), (column.Months.Count, column.Months[0].Period, column.Months[^1].Period));
    }

    [Fact]
    public void Arrange_ChosenTypes_OneColumnEach()
    {
        var input = Input();
        input.TargetedOffences = ["narcotics"];
        Assert.Equal(["", "narcotics"], CountSheets.Arrange(Known, input).Select(column => column.Type));
    }

    private static CrimeInput Input()
    {
        var input = new CrimeInput
        {
            From = TypedDate.Of(new DateOnly(2026, 1, 1)),
            To = TypedDate.Of(new DateOnly(2026, 4, 30)),
            Areas = [new() { Id = "torget" }],
            Counts = CountSheets.ToInput(Known),
        };
        input.Counts = CountSheets.Arrange(Known, input);
        return input;
    }
}
