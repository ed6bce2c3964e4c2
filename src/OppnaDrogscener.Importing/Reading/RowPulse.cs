namespace OppnaDrogscener.Importing.Reading;

/// <summary>Tells of progress and listens for cancellation, every so many rows.</summary>
internal sealed class RowPulse(IProgress<ImportProgress>? progress, CancellationToken cancellation)
{
    private const int Every = 2048;

    /// <summary>Called for each row.</summary>
    public void Beat(long rows, Rows.RowReader reader)
    {
        if (rows % Every == 0)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(new ImportProgress(rows, reader.Share));
        }
    }
}
