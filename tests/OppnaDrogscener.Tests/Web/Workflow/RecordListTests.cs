using OppnaDrogscener.Web.Pages.Cases.Steps.Measures;
using OppnaDrogscener.Web.Workflow;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Workflow;

public sealed class RecordListTests
{
    [Fact]
    public void Act_Add_LastIsNewAndTheRestStay()
    {
        List<MeasureInput> records = [new() { Id = "vandring", Name = "Vandring" }];
        Assert.True(RecordList.Act(records, "measure", "add-measure"));
        Assert.Equal(["Vandring", ""], records.Select(record => record.Name));
        Assert.Equal("Measures[1]", RecordList.LandOn(records, "measure", "Measures", "add-measure"));
    }

    [Fact]
    public void Act_Remove_TakesThatOneOnly()
    {
        List<MeasureInput> records = [new() { Id = "a" }, new() { Id = "b" }, new() { Id = "c" }];
        Assert.True(RecordList.Act(records, "measure", "remove-measure-1"));
        Assert.Equal(["a", "c"], records.Select(record => record.Id));
    }

    [Theory]
    [InlineData("remove-measure-3")]
    [InlineData("remove-measure--1")]
    [InlineData("remove-measure-")]
    [InlineData("remove-measure-99999999999")]
    [InlineData("remove-other-0")]
    [InlineData("add-other")]
    public void Act_AboutSomethingElse_ChangesNothing(string action)
    {
        List<MeasureInput> records = [new() { Id = "a" }];
        Assert.False(RecordList.Act(records, "measure", action));
        Assert.Single(records);
    }

    [Fact]
    public void GiveIds_MissingTwiceAndBroken_EveryRecordHasItsOwnGoodId()
    {
        List<MeasureInput> records = [new() { Id = "measure-1" }, new(), new() { Id = "measure-1" }, new() { Id = "Åtgärd 1" }, new() { Id = "measure-2" }];
        RecordList.GiveIds(records, "measure");
        Assert.Equal("measure-1", records[0].Id);
        Assert.Equal("measure-2", records[4].Id);
        Assert.Equal(5, records.Select(record => record.Id).Distinct().Count());
        Assert.All(records, record => Assert.Matches("^[a-z0-9][a-z0-9-]{0,63}$", record.Id));
    }

    [Theory]
    [InlineData("$.facts.measures[2].whyNotEnough", "Measures[2].WhyNotEnough")]
    [InlineData("$.facts.measures[0].effect.text", "Measures[0].EffectText")]
    [InlineData("$.facts.measures[0].attachmentIds[1]", "Measures[0].AttachmentIds")]
    [InlineData("$.facts.measures[*].from", "Measures[0].From")]
    [InlineData("$.facts.measures[4]", "Measures[4]")]
    [InlineData("$.facts.measures", null)]
    [InlineData("$.facts.attachments[0].title", null)]
    public void FieldOf_Path_IsTheFieldThatAsks(string path, string? field) =>
        Assert.Equal(field, RecordList.FieldOf<MeasureInput>(path, "measures", "Measures"));
}
