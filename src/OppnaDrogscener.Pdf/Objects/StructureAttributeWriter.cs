using OppnaDrogscener.Pdf.Structure;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>Writes attribute objects of structure elements, one for each owner (ISO 32000-1 §14.8.5).</summary>
internal static class StructureAttributeWriter
{
    internal static void Write(ByteBuffer into, StructureAttributes? attributes)
    {
        if (attributes is null || !HasAny(attributes))
        {
            return;
        }

        into.Syntax(" /A [");
        WriteTable(into, attributes);
        if (attributes.ListNumbering is { } numbering)
        {
            into.Syntax($"<</O /List /ListNumbering /{numbering}>>");
        }

        if (attributes.Box is { } box)
        {
            into.Syntax($"<</O /Layout /Placement /Block /BBox [{box[0]} {box[1]} {box[2]} {box[3]}]>>");
        }

        into.Syntax("]");
    }

    private static bool HasAny(StructureAttributes attributes) =>
        HasTable(attributes) || attributes.ListNumbering is not null || attributes.Box is not null;

    private static bool HasTable(StructureAttributes attributes) =>
        attributes.Scope is not null || attributes.ColumnSpan > 1 || attributes.Headers.Count > 0 || attributes.Summary is not null;

    private static void WriteTable(ByteBuffer into, StructureAttributes attributes)
    {
        if (!HasTable(attributes))
        {
            return;
        }

        into.Syntax("<</O /Table");
        if (attributes.Scope is { } scope)
        {
            into.Syntax($" /Scope /{scope}");
        }

        if (attributes.ColumnSpan > 1)
        {
            into.Syntax($" /ColSpan {attributes.ColumnSpan}");
        }

        if (attributes.Headers.Count > 0)
        {
            into.Syntax(" /Headers [");
            foreach (var id in attributes.Headers)
            {
                into.AsciiString(id);
            }

            into.Syntax("]");
        }

        if (attributes.Summary is { } summary)
        {
            into.Syntax(" /Summary ").TextString(Typesetting.PlainText.Clean(summary));
        }

        into.Syntax(">>");
    }
}
