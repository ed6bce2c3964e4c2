using System.Text;
using CsvHelper;

namespace OppnaDrogscener.Importing.Rows;

/// <summary>Rows of a text whose cells are parted by a separator.</summary>
internal sealed class DelimitedRows : RowReader
{
    private readonly Stream stream;
    private readonly CsvReader reader;
    private readonly ImportLimits limits;
    private char[] buffer = new char[256];
    private long rows;
    private long line = 1;
    private bool malformed;

    /// <param name="stream">A stream that can be moved; left open.</param>
    /// <param name="encoding">Null for Unicode, whose mark at the beginning is then honoured.</param>
    /// <param name="separator">What parts the cells.</param>
    /// <param name="limits">Bounds.</param>
    public DelimitedRows(Stream stream, Encoding? encoding, char separator, ImportLimits limits)
    {
        (this.stream, this.limits) = (stream, limits);
        stream.Position = 0;
        reader = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            Encoding = encoding,
            MaxRecordSize = limits.RowBytes,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MissingField = CsvMissingFieldHandling.ReturnEmpty,
            DetectSeparatorHint = false,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = _ => malformed = true,
        }, leaveOpen: true);
    }

    public override long RowNumber => line;

    public override int FieldCount => reader.FieldCount;

    public override bool IsMalformed => malformed;

    public override double Share => stream.Length == 0 ? 1 : (double)stream.Position / stream.Length;

    public override bool Read()
    {
        malformed = false;
        try
        {
            if (!reader.Read())
            {
                return false;
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            throw new ImportRefusedException(RefusalReasons.RowTooLong, rows + 1, limits.RowBytes);
        }

        line = reader.LineNumber;
        if (++rows > limits.Rows)
        {
            throw new ImportRefusedException(RefusalReasons.TooManyRows, null, limits.Rows);
        }

        if (reader.FieldCount > limits.Columns)
        {
            throw new ImportRefusedException(RefusalReasons.TooManyColumns, line, limits.Columns);
        }

        return true;
    }

    public override ReadOnlySpan<char> Cell(int column)
    {
        if (column >= reader.FieldCount)
        {
            return [];
        }

        var bytes = reader.GetSpan(column);
        if (buffer.Length < bytes.Length)
        {
            buffer = new char[bytes.Length * 2];
        }

        return Blanks.Trim(buffer.AsSpan(0, Encoding.UTF8.GetChars(bytes, buffer)));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            reader.Dispose();
        }
    }
}
