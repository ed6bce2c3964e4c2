using OppnaDrogscener.Domain.Log;
using Xunit;

namespace OppnaDrogscener.Tests.Log;

public sealed class LogFileTests
{
    private static readonly byte[] Whole = SampleLog.File(5);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    public void Read_WhatWasWritten_IsWholeAndTheSame(int length)
    {
        var read = LogFile.Read(SampleLog.File(length));
        Assert.Null(read.Break);
        Assert.Equal(SampleLog.Of(length), read.Events);
        Assert.Equal((SampleLog.Case, SampleLog.HeadOf(read.Events)), (read.CaseId, read.Head));
    }

    [Fact]
    public void Read_AnyByteFlipped_IsFoundAtItsLine()
    {
        for (var index = 0; index < Whole.Length; index++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var flipped = (byte[])Whole.Clone();
                flipped[index] ^= (byte)(1 << bit);
                var line = Whole.AsSpan(0, index).Count((byte)'\n');
                var fault = LogFile.Read(flipped).Break;
                Assert.True(fault is not null, $"byte {index}, bit {bit}");
                // A header that can still be read is known to be wrong only when the events have been.
                Assert.True(fault.Place == line || line == 0, $"byte {index}, bit {bit}: line {line}, found at {fault.Place}");
            }
        }
    }

    [Fact]
    public void Read_AnyByteRemovedOrAdded_IsFound()
    {
        for (var index = 0; index < Whole.Length; index++)
        {
            Assert.NotNull(LogFile.Read([.. Whole[..index], .. Whole[(index + 1)..]]).Break);
            Assert.NotNull(LogFile.Read([.. Whole[..index], (byte)' ', .. Whole[index..]]).Break);
        }

        Assert.NotNull(LogFile.Read([.. Whole, (byte)'\n']).Break);
    }

    [Fact]
    public void Read_AnyLineRemovedDoubledOrMoved_IsFound()
    {
        var lines = Lines();
        for (var line = 1; line < lines.Count; line++)
        {
            Assert.Equal(line == lines.Count - 1 ? ChainFault.Truncated : ChainFault.Removed, Of([.. lines.Take(line), .. lines.Skip(line + 1)])?.Fault);
            Assert.Equal(ChainFault.Inserted, Of([.. lines.Take(line + 1), .. lines.Skip(line)])?.Fault);
            for (var other = line + 1; other < lines.Count; other++)
            {
                List<string> moved = [.. lines];
                (moved[line], moved[other]) = (moved[other], moved[line]);
                Assert.Equal(ChainFault.Reordered, Of(moved)?.Fault);
            }
        }
    }

    [Fact]
    public void Read_CutOffEndWithAForgedHeader_IsSeenByTheHashKeptElsewhere()
    {
        var events = SampleLog.Of(5);
        var cut = SampleLog.File([.. events.Take(4)], events[3].Head);
        Assert.Null(LogFile.Read(cut).Break);
        Assert.Equal(ChainFault.HeadDiffers, LogFile.Read(cut, events[4].Hash).Break?.Fault);
        Assert.Null(LogFile.Read(Whole, events[4].Hash).Break);
    }

    [Fact]
    public void Read_HeaderOfAnotherCase_IsFound()
    {
        var events = SampleLog.Of(3);
        Assert.Equal(ChainFault.OtherCase, LogFile.Read(LogFile.Write(Guid.Empty, events[^1].Head, events)).Break?.Fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("skräp\n")]
    [InlineData("{}\n")]
    [InlineData("{\"format\":\"oppna-drogscener-log/1\"}\n")]
    public void Read_NoLog_SaysSo(string text) =>
        Assert.Equal(new ChainBreak(ChainFault.NoHeader, 0, 0, null), LogFile.Read(System.Text.Encoding.UTF8.GetBytes(text)).Break);

    [Theory]
    [InlineData("skräp")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{\"case\":1,\"case\":2}")]
    public void Read_LineThatIsNoEvent_SaysWhich(string text)
    {
        var lines = Lines();
        lines[2] = text;
        Assert.Equal(new ChainBreak(ChainFault.Unreadable, 2, 2, null), Of(lines));
    }

    private static List<string> Lines() => [.. System.Text.Encoding.UTF8.GetString(Whole).TrimEnd('\n').Split('\n')];

    private static ChainBreak? Of(IEnumerable<string> lines) => LogFile.Read(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")).Break;
}
