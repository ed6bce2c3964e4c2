namespace OppnaDrogscener.Importing.Rows;

/// <summary>Lets so many bytes through and then refuses: what a zip file says of its own size is not to be trusted.</summary>
internal sealed class BoundedStream(Stream inner, long most, CancellationToken cancellation) : Stream
{
    /// <summary>Bytes that have come through.</summary>
    public long Passed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Passed;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        cancellation.ThrowIfCancellationRequested();
        var read = inner.Read(buffer);
        Passed += read;
        return Passed <= most ? read : throw new ImportRefusedException(RefusalReasons.UnpacksTooLarge, null, most);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
