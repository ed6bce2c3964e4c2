using OppnaDrogscener.Importing;

namespace OppnaDrogscener.Web.Importing;

/// <summary>Work on a file that goes on beside the requests.</summary>
public sealed class ImportJob : IProgress<ImportProgress>, IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private long rows;
    private double share;

    /// <summary>The work; its result is an <see cref="ImportOutcome{T}"/>.</summary>
    public Task<object> Work { get; internal set; } = null!;

    /// <summary>When somebody last asked for it.</summary>
    public long Asked { get; internal set; }

    /// <summary>How far it has come.</summary>
    public ImportProgress Progress => new(Interlocked.Read(ref rows), Volatile.Read(ref share));

    internal CancellationToken Token => stop.Token;

    public void Report(ImportProgress value)
    {
        Interlocked.Exchange(ref rows, value.Rows);
        Volatile.Write(ref share, value.Share);
    }

    /// <summary>Stops the work as soon as it can be stopped.</summary>
    public void Stop() => stop.Cancel();

    public void Dispose() => stop.Dispose();
}
