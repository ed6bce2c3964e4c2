using System.Security.Cryptography;
using OppnaDrogscener.Domain.Reference;
using OppnaDrogscener.Importing.Layouts;
using OppnaDrogscener.Importing.Reading;
using OppnaDrogscener.Importing.Rows;

namespace OppnaDrogscener.Importing;

/// <summary>
/// A file with statistics. Opened once it tells how it is read; then what it holds is recognised, surveyed with a mapping, and
/// read. Every step streams: memory does not grow with the number of rows.
/// </summary>
public sealed class ImportFile : IDisposable
{
    private readonly Stream stream;

    private ImportFile(Stream stream, string name, ImportLimits limits)
    {
        (this.stream, Name, Limits, Length) = (stream, name, limits, stream.Length);
    }

    /// <summary>The file's name as it came.</summary>
    public string Name { get; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; private init; } = "";

    /// <summary>Bytes.</summary>
    public long Length { get; }

    public FileKind Kind { get; private init; }

    /// <summary>How the text is read; null for a workbook.</summary>
    public TextScan? Text { get; private init; }

    /// <summary>What parts the cells of a text.</summary>
    public char Separator { get; private init; }

    /// <summary>What a workbook holds; null for a text.</summary>
    public WorkbookScan? Workbook { get; private init; }

    /// <summary>The names of a workbook's sheets; empty for a text.</summary>
    public IReadOnlyList<string> Sheets { get; private init; } = [];

    internal ImportLimits Limits { get; }

    /// <summary>Opens a file.</summary>
    /// <param name="stream">A stream that can be moved. It is closed with the file, and also when the file is refused.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="limits">Bounds; null for the ordinary.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ImportOutcome<ImportFile> Open(Stream stream, string name, ImportLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var opened = false;
        try
        {
            var outcome = ImportOutcome.From(() => Opened(stream, name, limits ?? ImportLimits.Ordinary, cancellation));
            opened = !outcome.IsRefused;
            return outcome;
        }
        finally
        {
            if (!opened)
            {
                stream.Dispose();
            }
        }
    }

    /// <summary>Recognises a sheet by its first rows.</summary>
    /// <param name="sheet">Which sheet, from 0; null for the first with content.</param>
    public ImportOutcome<Recognition> Recognise(int? sheet = null) => ImportOutcome.From(() => Recogniser.Of(this, sheet));

    /// <summary>Goes through the whole sheet for what must be known or asked before it is read.</summary>
    public ImportOutcome<Survey> Survey(ImportMapping mapping, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return ImportOutcome.From(() => mapping.Problems.Any(problem => problem != ImportMapping.PeriodMissing)
            ? throw new ImportRefusedException(RefusalReasons.Unmapped)
            : new Surveyor(mapping).Of(this, new RowPulse(progress, cancellation)));
    }

    /// <summary>Reads the sheet.</summary>
    /// <param name="mapping">Which column is what, without problems.</param>
    /// <param name="scope">What is wanted of it.</param>
    /// <param name="reference">Offence codes.</param>
    /// <param name="progress">Told now and then.</param>
    /// <param name="cancellation">Stops the work.</param>
    public ImportOutcome<ImportReading> Read(ImportMapping mapping, ImportScope scope, ReferenceCatalog reference, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(reference);
        return ImportOutcome.From(() => mapping.Problems.Count > 0
            ? throw new ImportRefusedException(RefusalReasons.Unmapped)
            : mapping.Form == RowForm.Offences
                ? new OffenceReading(mapping, scope, reference, Limits).Of(this, new RowPulse(progress, cancellation))
                : new CountReading(mapping, scope, Limits).Of(this, new RowPulse(progress, cancellation)));
    }

    public void Dispose() => stream.Dispose();

    /// <summary>The rows of a sheet from the first.</summary>
    internal RowReader Rows(int sheet) => Kind == FileKind.Workbook
        ? new WorkbookRows(stream, sheet, Workbook!.Columns)
        : new DelimitedRows(stream, Text!.Encoding, Separator, Limits);

    private static ImportFile Opened(Stream stream, string name, ImportLimits limits, CancellationToken cancellation)
    {
        if (stream.Length == 0)
        {
            throw new ImportRefusedException(RefusalReasons.Empty);
        }

        if (stream.Length > limits.Bytes)
        {
            throw new ImportRefusedException(RefusalReasons.TooLarge, null, limits.Bytes);
        }

        stream.Position = 0;
        var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        Span<byte> start = stackalloc byte[4];
        stream.Position = 0;
        start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        if (start is [0xD0, 0xCF, 0x11, 0xE0])
        {
            throw new ImportRefusedException(RefusalReasons.OldWorkbook);
        }

        if (start is [(byte)'P', (byte)'K', ..])
        {
            var workbook = WorkbookScan.Of(stream, limits, cancellation);
            return new ImportFile(stream, name, limits) { Sha256 = hash, Kind = FileKind.Workbook, Workbook = workbook, Sheets = WorkbookRows.Sheets(stream) };
        }

        var text = TextScan.Of(stream, cancellation);
        return new ImportFile(stream, name, limits) { Sha256 = hash, Kind = FileKind.Delimited, Text = text, Separator = SeparatorScan.Of(stream, text.Encoding) };
    }
}
