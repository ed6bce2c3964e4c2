using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace OppnaDrogscener.Tests.Support;

/// <summary>Writes small workbooks (XLSX), also such as no program would write.</summary>
public static class TestWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook with one sheet. A text is a text, a number a number, a <see cref="DateTime"/> a day as Excel keeps it; null is no cell.</summary>
    public static byte[] Of(IEnumerable<object?[]> rows, string merged = "") => OfSheet(Sheet(rows, merged));

    /// <summary>A workbook whose sheet is written by hand.</summary>
    public static byte[] OfSheet(string sheet, params (string Name, string Content)[] more)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"""<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Add(zip, "_rels/.rels", $"""<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(zip, "xl/workbook.xml", $"""<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="Utdrag" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Add(zip, "xl/_rels/workbook.xml.rels", $"""<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""");
            Add(zip, "xl/styles.xml", $"""<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="{Main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="22" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>""");
            Add(zip, "xl/worksheets/sheet1.xml", sheet);
            foreach (var (name, content) in more)
            {
                Add(zip, name, content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A sheet around rows written by hand.</summary>
    public static string SheetOf(string rows, string after = "") => $"""<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{Main}"><sheetData>{rows}</sheetData>{after}</worksheet>""";

    private static string Sheet(IEnumerable<object?[]> rows, string merged)
    {
        var text = new StringBuilder();
        foreach (var (at, row) in rows.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"<row r=\"{at + 1}\">");
            foreach (var (column, value) in row.Index())
            {
                text.Append(Cell($"{Letters(column)}{at + 1}", value));
            }

            text.Append("</row>");
        }

        return SheetOf(text.ToString(), merged.Length > 0 ? $"<mergeCells count=\"1\"><mergeCell ref=\"{merged}\"/></mergeCells>" : "");
    }

    private static string Cell(string at, object? value) => value switch
    {
        null => "",
        DateTime moment => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\" s=\"1\"><v>{moment.ToOADate():R}</v></c>"),
        int or long or double => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\"><v>{value}</v></c>"),
        _ => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(value.ToString())}</t></is></c>",
    };

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters(column / 26 - 1) + (char)('A' + column % 26);

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}
