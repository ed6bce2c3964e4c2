using System.Collections.Concurrent;
using OppnaDrogscener.Importing;

namespace OppnaDrogscener.Web.Importing;

/// <summary>
/// Work on files beside the requests: one piece of work for each file and set of choices, remembered for as long as there is
/// room. What has been forgotten, as after a restart, is simply done again, since it only depends on the file and the choices.
/// </summary>
public sealed class ImportJobs : IDisposable
{
    /// <summary>Finished work that is remembered.</summary>
    private const int Remembered = 24;

    /// <summary>Files that are read at the same time.</summary>
    private const int AtOnce = 2;

    /// <summary>How long a page waits for the work before it shows how far it has come.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, ImportJob> jobs = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim room = new(AtOnce, AtOnce);
    private long asked;

    /// <summary>The work, begun if it is not, after a moment's wait.</summary>
    /// <param name="upload">The file.</param>
    /// <param name="choices">What tells this work from other work on the file.</param>
    /// <param name="work">Done on a thread of its own.</param>
    public async Task<ImportJob> RunAsync<T>(Guid upload, string choices, Func<IProgress<ImportProgress>, CancellationToken, ImportOutcome<T>> work)
        where T : class
    {
        var key = $"{upload:N} {choices}";
        var made = new ImportJob();
        var job = jobs.GetOrAdd(key, made);
        if (ReferenceEquals(job, made))
        {
            // Work still going on is on choices that have been changed since.
            foreach (var other in Of(upload).Where(pair => pair.Key != key && pair.Value.Work is { IsCompleted: false }))
            {
                other.Value.Stop();
            }

            made.Work = Task.Run(() => DoAsync(made, work));
            Forget();
        }
        else
        {
            made.Dispose();
        }

        job.Asked = Interlocked.Increment(ref asked);
        while (job.Work is null)
        {
            await Task.Yield();
        }

        await Task.WhenAny(job.Work, Task.Delay(Patience));
        if (job.Work.IsCanceled || job.Work.IsFaulted)
        {
            jobs.TryRemove(key, out _);
        }

        return job;
    }

    /// <summary>How far the work on a file has come; null when none goes on.</summary>
    public ImportProgress? Going(Guid upload) => Of(upload).Where(pair => pair.Value.Work is { IsCompleted: false }).Select(pair => (ImportProgress?)pair.Value.Progress).FirstOrDefault();

    /// <summary>Stops and forgets all work on a file.</summary>
    public void Stop(Guid upload)
    {
        foreach (var (key, job) in Of(upload))
        {
            job.Stop();
            jobs.TryRemove(key, out _);
        }
    }

    public void Dispose() => room.Dispose();

    private async Task<object> DoAsync<T>(ImportJob job, Func<IProgress<ImportProgress>, CancellationToken, ImportOutcome<T>> work)
        where T : class
    {
        await room.WaitAsync(job.Token);
        try
        {
            return work(job, job.Token);
        }
        finally
        {
            room.Release();
        }
    }

    private IEnumerable<KeyValuePair<string, ImportJob>> Of(Guid upload) => jobs.Where(pair => pair.Key.StartsWith($"{upload:N} ", StringComparison.Ordinal));

    private void Forget()
    {
        foreach (var (key, _) in jobs.Where(pair => pair.Value.Work is { IsCompleted: true }).OrderByDescending(pair => pair.Value.Asked).Skip(Remembered))
        {
            jobs.TryRemove(key, out _);
        }
    }
}
