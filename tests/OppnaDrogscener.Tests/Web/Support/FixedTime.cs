namespace OppnaDrogscener.Tests.Web.Support;

/// <summary>A clock that stands still at noon in Sweden on a named day, until a test moves it.</summary>
public sealed class FixedTime(DateOnly day) : TimeProvider
{
    private long milliseconds = NoonOf(day);

    /// <summary>Moves on by one millisecond with each reading, so that what happens later is later.</summary>
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeMilliseconds(Interlocked.Increment(ref milliseconds));

    /// <summary>Moves to noon on another day.</summary>
    public void MoveTo(DateOnly other) => Interlocked.Exchange(ref milliseconds, NoonOf(other));

    private static long NoonOf(DateOnly day) => new DateTimeOffset(day, new TimeOnly(11, 0), TimeSpan.Zero).ToUnixTimeMilliseconds();
}
