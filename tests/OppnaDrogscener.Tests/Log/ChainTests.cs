using FsCheck.Fluent;
using OppnaDrogscener.Domain.Log;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Log;

public sealed class ChainTests
{
    private static readonly List<EventRecord> Whole = SampleLog.Of(7);
    private static readonly ChainHead Head = SampleLog.HeadOf(Whole);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public void Verify_Whole_FindsNothing(int length)
    {
        var events = SampleLog.Of(length);
        Assert.Null(Chain.Verify(events, SampleLog.HeadOf(events)));
    }

    [Fact]
    public void Append_FirstEvent_HasAFixedForm()
    {
        var first = SampleLog.Of(1)[0];
        Assert.Equal("{\"more\":[1.5,null,true],\"step\":\"plats på Ö\",\"version\":0}", first.Detail);
        Assert.Equal(ChainHead.NoHash, first.PreviousHash);
        Assert.Equal(
            "{\"actor\":\"019a0000-0000-7000-8000-000000000002\",\"at\":\"2026-11-23T10:00:00.000Z\",\"case\":\"019a0000-0000-7000-8000-000000000001\",\"detail\":" + first.Detail
            + ",\"kind\":\"case-created\",\"organisation\":\"019a0000-0000-7000-8000-000000000003\",\"previous\":\"" + ChainHead.NoHash + "\",\"sequence\":1}",
            System.Text.Encoding.UTF8.GetString(first.Content()));
        Assert.Equal("4d3147c4583e0cdf9e433268ee828d2108405034ff56af02ed504552e940cb45", first.Hash);
    }

    [Fact]
    public void Verify_AnyFieldChanged_FindsThatEvent()
    {
        for (var index = 0; index < Whole.Count; index++)
        {
            var item = Whole[index];
            EventRecord[] changed =
            [
                item with { CaseId = Guid.Empty }, item with { At = item.At.AddMilliseconds(1) }, item with { ActorId = Guid.Empty }, item with { OrganisationId = Guid.Empty },
                item with { Kind = item.Kind + "x" }, item with { Detail = item.Detail.Replace("Ö", "Ä", StringComparison.Ordinal) }, item with { Detail = item.Detail + " " },
                item with { Detail = "skräp" }, item with { Sequence = item.Sequence + 1 }, item with { PreviousHash = item.Hash }, item with { Hash = item.PreviousHash },
            ];
            foreach (var other in changed)
            {
                Assert.Equal(new ChainBreak(ChainFault.Altered, index + 1, index + 1, other.Sequence), Chain.Verify([.. Whole.Take(index), other, .. Whole.Skip(index + 1)], Head));
            }
        }
    }

    [Fact]
    public void Verify_EventRemoved_FindsTheOneAfterIt()
    {
        for (var index = 0; index < Whole.Count - 1; index++)
        {
            Assert.Equal(new ChainBreak(ChainFault.Removed, index + 1, index + 1, index + 2), Chain.Verify([.. Whole.Take(index), .. Whole.Skip(index + 1)], Head));
        }
    }

    [Fact]
    public void Verify_EndCutOff_IsSeenByTheHead()
    {
        for (var kept = 0; kept < Whole.Count; kept++)
        {
            Assert.Equal(ChainFault.Truncated, Chain.Verify([.. Whole.Take(kept)], Head)?.Fault);
        }
    }

    [Fact]
    public void Verify_EventInserted_IsFound()
    {
        for (var index = 0; index < Whole.Count; index++)
        {
            var forged = SampleLog.Next([.. Whole.Take(index)], "forged");
            var fault = Chain.Verify([.. Whole.Take(index), forged, .. Whole.Skip(index)], Head);
            Assert.Equal(new ChainBreak(ChainFault.Inserted, index + 2, index + 2, index + 1), fault);
            Assert.Equal(ChainFault.Inserted, Chain.Verify([.. Whole.Take(index + 1), .. Whole.Skip(index)], Head)?.Fault);
        }
    }

    [Fact]
    public void Verify_EventExchanged_IsFoundInTheOneAfterIt()
    {
        for (var index = 0; index < Whole.Count - 1; index++)
        {
            var forged = SampleLog.Next([.. Whole.Take(index)], "forged");
            Assert.Equal(new ChainBreak(ChainFault.Unlinked, index + 2, index + 2, index + 2), Chain.Verify([.. Whole.Take(index), forged, .. Whole.Skip(index + 1)], Head));
        }
    }

    [Fact]
    public void Verify_AllWrittenAnew_IsSeenByTheHead()
    {
        List<EventRecord> events = [.. Whole.Take(3)];
        while (events.Count < Whole.Count)
        {
            events.Add(SampleLog.Next(events, "forged"));
        }

        Assert.Equal(ChainFault.HeadDiffers, Chain.Verify(events, Head)?.Fault);
        Assert.Equal(ChainFault.Extended, Chain.Verify([.. Whole, SampleLog.Next(Whole, "forged")], Head)?.Fault);
    }

    [Fact]
    public void Verify_EventOfAnotherCase_IsFound()
    {
        var other = SampleLog.Of(7, Guid.Empty);
        Assert.Equal(new ChainBreak(ChainFault.OtherCase, 4, 4, 4), Chain.Verify([.. Whole.Take(3), other[3], .. Whole.Skip(4)], Head));
    }

    [Fact]
    public void Verify_AnyTwoExchangedPlaces_IsReordered() => Invariant.Holds(
        Gen.Two(Gen.Choose(0, Whole.Count - 1)),
        pair =>
        {
            var (low, high) = (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2));
            List<EventRecord> events = [.. Whole];
            (events[low], events[high]) = (events[high], events[low]);
            var fault = Chain.Verify(events, Head);
            return low == high ? fault is null : fault == new ChainBreak(ChainFault.Reordered, low + 1, low + 1, high + 1);
        });
}
