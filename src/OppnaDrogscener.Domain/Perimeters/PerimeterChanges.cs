using System.Text.Json;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>Changes of the perimeter that a page can make with one click: each is one fact set to a new value, so that undoing it sets it back.</summary>
public static class PerimeterChanges
{
    private const string Root = "$.facts.perimeter";

    /// <summary>The camera removed, with masks that only it carries: a mask of no camera would be one of all.</summary>
    public static FactChange WithoutCamera(Perimeter perimeter, int index)
    {
        ArgumentNullException.ThrowIfNull(perimeter);
        List<Camera> cameras = [.. perimeter.Cameras.Where((_, at) => at != index)];
        var id = perimeter.Cameras[index].Id;
        if (id is null || !perimeter.Masks.Any(mask => mask.CameraIds.Contains(id)))
        {
            return new FactChange($"{Root}.cameras", Json(cameras));
        }

        var gone = perimeter.Masks.Where(mask => mask.CameraIds.Count == 1 && mask.CameraIds[0] == id).Select(mask => mask.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new FactChange(Root, Json(perimeter with
        {
            Cameras = cameras,
            Masks = [.. perimeter.Masks.Where(mask => !(mask.CameraIds.Count == 1 && mask.CameraIds[0] == id))
                .Select(mask => mask with { CameraIds = [.. mask.CameraIds.Where(other => other != id)] })],
            SensitivePlaces = [.. perimeter.SensitivePlaces.Select(place => place.MaskId is { } mask && gone.Contains(mask) ? place with { MaskId = null } : place)],
        }));
    }

    /// <summary>The camera with other facts: the single fact where one differs, else the list of cameras.</summary>
    public static FactChange WithCamera(Perimeter perimeter, int index, Camera camera)
    {
        ArgumentNullException.ThrowIfNull(perimeter);
        ArgumentNullException.ThrowIfNull(camera);
        var changes = Between(perimeter.Cameras[index], camera, $"{Root}.cameras[{index}]").ToList();
        return changes.Count == 1 ? changes[0] : new FactChange($"{Root}.cameras", Json(perimeter.Cameras.Select((other, at) => at == index ? camera : other).ToList()));
    }

    /// <summary>A mask added for a sensitive place, carried by every camera.</summary>
    /// <param name="perimeter">The perimeter.</param>
    /// <param name="index">The place.</param>
    /// <param name="shape">What is covered.</param>
    public static FactChange WithMask(Perimeter perimeter, int index, PolygonShape shape)
    {
        ArgumentNullException.ThrowIfNull(perimeter);
        var place = perimeter.SensitivePlaces[index];
        var taken = perimeter.Masks.Select(mask => mask.Id).ToHashSet(StringComparer.Ordinal);
        var id = Enumerable.Range(1, taken.Count + 1).Select(number => FormattableString.Invariant($"mask-{number}")).First(candidate => !taken.Contains(candidate));
        var mask = new PrivacyMask { Id = id, Name = place.Name, Shape = shape, Provenance = new ShapeProvenance { Origin = ShapeOrigin.Proposed } };
        return new FactChange(Root, Json(perimeter with
        {
            Masks = [.. perimeter.Masks, mask],
            SensitivePlaces = [.. perimeter.SensitivePlaces.Select((other, at) => at == index ? other with { MaskId = id } : other)],
        }));
    }

    /// <summary>The facts that differ between two cameras, one change each.</summary>
    internal static IEnumerable<FactChange> Between(Camera before, Camera after, string path)
    {
        var (old, now) = (Json(before).AsObject(), Json(after).AsObject());
        return now.Where(fact => fact.Value is not null && !JsonNode.DeepEquals(fact.Value, old[fact.Key]))
            .Select(fact => new FactChange($"{path}.{fact.Key}", fact.Value!.DeepClone())).ToList();
    }

    private static JsonNode Json<T>(T facts) => JsonSerializer.SerializeToNode(facts, FactsJson.Options)!;
}
