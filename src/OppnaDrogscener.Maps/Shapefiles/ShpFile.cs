using System.Buffers.Binary;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Maps.Reading;

namespace OppnaDrogscener.Maps.Shapefiles;

/// <summary>
/// The shapes of a .shp (ESRI Shapefile Technical Description, July 1998): points and polygons, with or without Z and M.
/// Lines are passed over. Outer rings go clockwise and holes the other way; a hole belongs to the outer ring around it.
/// </summary>
internal sealed class ShpFile
{
    private const int HeaderBytes = 100;
    private const int FileCode = 9994;

    private readonly byte[] bytes;
    private readonly DbfTable names;
    private readonly MapLimits limits;
    private readonly RawFile raw;
    private int positions;

    private ShpFile(byte[] bytes, DbfTable names, MapLimits limits, RawFile raw) => (this.bytes, this.names, this.limits, this.raw) = (bytes, names, limits, raw);

    public static RawFile Read(byte[] bytes, DbfTable names, CoordinateSystem? system, MapLimits limits)
    {
        if (bytes.Length < HeaderBytes || BinaryPrimitives.ReadInt32BigEndian(bytes) != FileCode)
        {
            throw new MapRefusedException(RefusalReasons.BrokenShapefile);
        }

        var file = new ShpFile(bytes, names, limits, new RawFile(MapFileKind.Shapefile) { Named = system, Customary = null });
        file.TakeAll();
        return file.raw;
    }

    private void TakeAll()
    {
        var at = HeaderBytes;
        for (var record = 0; at < bytes.Length; record++)
        {
            if (at + 12 > bytes.Length || BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at + 4)) is var words && (words < 2 || at + 8 + (2L * words) > bytes.Length))
            {
                throw Broken(record);
            }

            var length = 2 * BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at + 4));
            Take(bytes.AsSpan(at + 8, length), record);
            at += 8 + length;
        }
    }

    private void Take(ReadOnlySpan<byte> content, int record)
    {
        switch (BinaryPrimitives.ReadInt32LittleEndian(content))
        {
            case 1 or 11 or 21 when content.Length >= 20:
                AddPoint(Position(content, 4), record);
                break;
            case 8 or 18 or 28 when content.Length >= 40:
                var points = BinaryPrimitives.ReadInt32LittleEndian(content[36..]);
                foreach (var position in Positions(content, 40, points, record))
                {
                    AddPoint(position, record);
                }

                break;
            case 5 or 15 or 25 when content.Length >= 44:
                AddPolygons(content, record);
                break;
            case 0 or 3 or 13 or 23 or 31:
                raw.PassedOver++;
                break;
            default:
                throw Broken(record);
        }
    }

    private void AddPolygons(ReadOnlySpan<byte> content, int record)
    {
        var (parts, points) = (BinaryPrimitives.ReadInt32LittleEndian(content[36..]), BinaryPrimitives.ReadInt32LittleEndian(content[40..]));
        if (parts < 0 || points < 0 || 44 + (4L * parts) + (16L * points) > content.Length)
        {
            throw Broken(record);
        }

        var corners = Positions(content, 44 + (4 * parts), points, record);
        var rings = new List<List<MapPosition>>();
        for (var part = 0; part < parts; part++)
        {
            var from = BinaryPrimitives.ReadInt32LittleEndian(content[(44 + (4 * part))..]);
            var to = part + 1 < parts ? BinaryPrimitives.ReadInt32LittleEndian(content[(48 + (4 * part))..]) : points;
            rings.Add(from >= 0 && from <= to && to <= points ? corners[from..to] : throw Broken(record));
        }

        var name = Columns.Find(names[record], Columns.Name);
        foreach (var polygon in RingGroups.Of(rings))
        {
            Count();
            raw.Shapes.Add(new RawShape(record + 1, name, polygon));
        }
    }

    private void AddPoint(MapPosition position, int record)
    {
        Count();
        Finite(position, record);
        raw.Points.Add(new RawPoint(record + 1, Columns.Find(names[record], Columns.Name), Columns.Find(names[record], Columns.Kind), position, names[record]));
    }

    private List<MapPosition> Positions(ReadOnlySpan<byte> content, int at, int count, int record)
    {
        if (count < 0 || at + (16L * count) > content.Length)
        {
            throw Broken(record);
        }

        positions += count;
        if (positions > limits.Positions)
        {
            throw new MapRefusedException(RefusalReasons.TooManyPositions, null, null, limits.Positions);
        }

        var found = new List<MapPosition>(count);
        for (var i = 0; i < count; i++)
        {
            found.Add(Finite(Position(content, at + (16 * i)), record));
        }

        return found;
    }

    private static MapPosition Position(ReadOnlySpan<byte> content, int at) =>
        new(BinaryPrimitives.ReadDoubleLittleEndian(content[at..]), BinaryPrimitives.ReadDoubleLittleEndian(content[(at + 8)..]));

    private static MapPosition Finite(MapPosition position, int record) => double.IsFinite(position.X) && double.IsFinite(position.Y)
        ? position
        : throw new MapRefusedException(RefusalReasons.NotNumber, new MapPlace(record + 1), "NaN");

    private void Count()
    {
        if (raw.Shapes.Count + raw.Points.Count >= limits.Shapes)
        {
            throw new MapRefusedException(RefusalReasons.TooManyShapes, null, null, limits.Shapes);
        }
    }

    private static MapRefusedException Broken(int record) => new(RefusalReasons.BrokenShapefile, new MapPlace(record + 1));
}
