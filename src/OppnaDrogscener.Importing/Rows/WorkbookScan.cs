using System.IO.Compression;
using System.Xml;

namespace OppnaDrogscener.Importing.Rows;

/// <summary>
/// What a workbook holds, found before any library unpacks it: every part is unpacked once within bounds, read as XML
/// without entities, and what is too large or out of order is refused.
/// </summary>
/// <param name="Columns">The last column with content in any sheet.</param>
/// <param name="Formulas">Cells with a formula; the value that was last computed is read, never the formula.</param>
/// <param name="MergedCells">Cells that have been merged.</param>
/// <param name="HasExternalLinks">Whether it fetches from other files or services; that is never done here.</param>
/// <param name="HasMacros">Whether it carries a program; it is never run.</param>
public sealed record WorkbookScan(int Columns, long Formulas, int MergedCells, bool HasExternalLinks, bool HasMacros)
{
    private const int LastRow = 1_048_576;
    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true, CloseInput = false };

    /// <summary>Looks through a workbook.</summary>
    /// <exception cref="ImportRefusedException">It is none, or too large.</exception>
    internal static WorkbookScan Of(Stream stream, ImportLimits limits, CancellationToken cancellation)
    {
        stream.Position = 0;
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.GetEntry("xl/workbook.xml") is null)
        {
            throw new ImportRefusedException(RefusalReasons.NotAWorkbook);
        }

        Refuse(zip.Entries.Count > limits.Parts, limits.Parts);
        Refuse(zip.Entries.Sum(entry => Math.Min(entry.Length, limits.UnpackedBytes)) > limits.UnpackedBytes, limits.UnpackedBytes);
        Refuse(zip.GetEntry("xl/sharedStrings.xml")?.Length > limits.SharedTextBytes, limits.SharedTextBytes);
        var found = new WorkbookScan(0, 0, 0, Has(zip, "xl/externalLinks/") || Has(zip, "xl/connections.xml"), Has(zip, "xl/vbaProject.bin"));
        var left = limits.UnpackedBytes;
        foreach (var entry in zip.Entries)
        {
            var most = entry.FullName == "xl/sharedStrings.xml" ? Math.Min(left, limits.SharedTextBytes) : left;
            using var packed = entry.Open();
            using var content = new BoundedStream(packed, most, cancellation);
            if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            {
                found = Look(content, found, limits);
            }

            content.CopyTo(Stream.Null);
            left -= content.Passed;
        }

        return found;
    }

    private static void Refuse(bool isTooMuch, long most)
    {
        if (isTooMuch)
        {
            throw new ImportRefusedException(RefusalReasons.UnpacksTooLarge, null, most);
        }
    }

    private static bool Has(ZipArchive zip, string name) => zip.Entries.Any(entry => entry.FullName.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private static WorkbookScan Look(Stream content, WorkbookScan found, ImportLimits limits)
    {
        using var xml = XmlReader.Create(content, Strict);
        var (columns, formulas, merged, isSheet) = (found.Columns, found.Formulas, found.MergedCells, false);
        var (row, column) = (0L, 0);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "worksheet" when xml.Depth == 0:
                    isSheet = true;
                    break;
                case "row" when isSheet:
                    row = NextRow(xml.GetAttribute("r"), row, limits);
                    column = 0;
                    break;
                case "c" when isSheet:
                    column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
                    columns = xml.IsEmptyElement ? columns : Math.Max(columns, Within(column, row, limits));
                    break;
                case "f" when isSheet:
                    formulas++;
                    break;
                case "mergeCell" when isSheet:
                    merged++;
                    break;
            }
        }

        return found with { Columns = columns, Formulas = formulas, MergedCells = merged };
    }

    /// <summary>Rows stand in order and none is beyond what a workbook can have: a gap would be read as that many empty rows.</summary>
    private static long NextRow(string? text, long before, ImportLimits limits)
    {
        var row = long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var told) ? told : before + 1;
        return row <= before || row > LastRow ? throw new ImportRefusedException(RefusalReasons.Damaged, before + 1)
            : row > limits.Rows ? throw new ImportRefusedException(RefusalReasons.TooManyRows, null, limits.Rows)
            : row;
    }

    private static int Within(int column, long row, ImportLimits limits) =>
        column <= limits.Columns ? column : throw new ImportRefusedException(RefusalReasons.TooManyColumns, row, limits.Columns);

    /// <summary>The column of a reference such as AB12, from 1; null when it is none.</summary>
    private static int? ColumnOf(string? reference)
    {
        const int Letters = 'Z' - 'A' + 1;
        const int Most = 100_000;
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper))
        {
            column = Math.Min(Most, column * Letters + (letter - 'A' + 1));
        }

        return column == 0 ? null : column;
    }
}
