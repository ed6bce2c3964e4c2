using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Maps.Reading;

/// <summary>What a file holds before anyone has asked whether it is a place.</summary>
internal sealed record RawFile(MapFileKind Kind)
{
    public List<RawShape> Shapes { get; } = [];

    public List<RawPoint> Points { get; } = [];

    /// <summary>The system that the file names; null when it names none.</summary>
    public CoordinateSystem? Named { get; init; }

    /// <summary>The system that the kind of file has when it names none and the numbers fit; null for none.</summary>
    public CoordinateSystem? Customary { get; init; }

    public int PassedOver { get; set; }

    public IEnumerable<(int Feature, MapPosition Position)> Positions =>
        Shapes.SelectMany(shape => shape.Rings.SelectMany(ring => ring.Select(position => (shape.Feature, position))))
            .Concat(Points.Select(point => (point.Feature, point.Position)));
}
