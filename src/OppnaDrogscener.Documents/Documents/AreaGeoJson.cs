using System.Buffers;
using System.Text.Json;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>The areas and cameras of a case as GeoJSON (RFC 7946): WGS 84, longitude first, seven decimals, outer rings anticlockwise.</summary>
internal static class AreaGeoJson
{
    /// <summary>Seven decimals of a degree are about a centimetre.</summary>
    private const int Decimals = 7;
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file; null when there is nothing with a place.</summary>
    public static byte[]? Write(PerimeterGeometry geometry)
    {
        var features = Features(geometry).Where(feature => feature.HasPlace).ToList();
        if (features.Count == 0)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "FeatureCollection");
            writer.WriteStartArray("features");
            features.ForEach(feature => WriteFeature(writer, feature));
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static IEnumerable<Feature> Features(PerimeterGeometry geometry)
    {
        var facts = geometry.Perimeter;
        foreach (var (part, area) in facts.NeededAreas.Zip(geometry.NeededParts).Where(pair => pair.Second is not null))
        {
            yield return new Feature("needed-area", part.Id, part.Name, area, null);
        }

        foreach (var (mask, area) in facts.Masks.Zip(geometry.Masks).Where(pair => pair.Second is not null))
        {
            yield return new Feature("mask", mask.Id, mask.Name, area, null);
        }

        foreach (var camera in geometry.Cameras)
        {
            yield return new Feature("camera", camera.Key, camera.Name, null, geometry.Plane?.PointOf(camera.Camera.Position));
            yield return new Feature("seen-by-camera", camera.Key, camera.Name, camera.Possible, null);
        }

        foreach (var place in facts.SensitivePlaces)
        {
            yield return new Feature("sensitive-place", place.Id, place.Name, null, geometry.Plane?.PointOf(place.Position));
        }

        foreach (var sign in facts.Signs)
        {
            yield return new Feature("sign", sign.Id, sign.Text, null, geometry.Plane?.PointOf(sign.Position));
        }
    }

    private static void WriteFeature(Utf8JsonWriter writer, Feature feature)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Feature");
        writer.WriteStartObject("properties");
        writer.WriteString("kind", feature.Kind);
        writer.WriteString("id", feature.Id);
        writer.WriteString("name", feature.Name);
        writer.WriteEndObject();
        writer.WriteStartObject("geometry");
        WriteGeometry(writer, feature);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteGeometry(Utf8JsonWriter writer, Feature feature)
    {
        if (feature.Point is { } point)
        {
            writer.WriteString("type", "Point");
            writer.WritePropertyName("coordinates");
            WritePosition(writer, point);
            return;
        }

        writer.WriteString("type", "MultiPolygon");
        writer.WriteStartArray("coordinates");
        foreach (var part in feature.Area!.Parts)
        {
            writer.WriteStartArray();
            part.Holes.Prepend(part.Shell).ToList().ForEach(ring => WriteRing(writer, ring));
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void WriteRing(Utf8JsonWriter writer, Ring ring)
    {
        writer.WriteStartArray();
        ring.Points.ToList().ForEach(point => WritePosition(writer, point));
        writer.WriteEndArray();
    }

    private static void WritePosition(Utf8JsonWriter writer, GridPoint point)
    {
        var place = point.ToGeo();
        writer.WriteStartArray();
        writer.WriteNumberValue(Math.Round(place.Longitude, Decimals));
        writer.WriteNumberValue(Math.Round(place.Latitude, Decimals));
        writer.WriteEndArray();
    }

    private sealed record Feature(string Kind, string? Id, string? Name, Area? Area, GridPoint? Point)
    {
        public bool HasPlace => Area is { IsEmpty: false } || Point is not null;
    }
}
