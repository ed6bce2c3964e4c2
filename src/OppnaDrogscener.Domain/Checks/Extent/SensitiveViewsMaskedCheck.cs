using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;
using SensitivePlace = OppnaDrogscener.Domain.Cases.Facts.SensitivePlace;

namespace OppnaDrogscener.Domain.Checks.Extent;

/// <summary>R19. Dwellings, schools, care, faith and outdoor serving in view: a mask or a reason.</summary>
public sealed class SensitiveViewsMaskedCheck : Check
{
    public override int Order => 190;

    public override IReadOnlyList<string> Keys =>
    [
        "none", "not-in-view", "masked", "reason", "in-view", "mask-misses", "stated-in-view", "contested", "mask", "mask-here",
    ];

    private const string Places = "$.facts.perimeter.sensitivePlaces";

    public override Judgement Judge(CaseView view)
    {
        var perimeter = view.Facts.Perimeter;
        if (perimeter is null || (perimeter.SensitivePlaces.Count == 0 && perimeter.SensitivePlacesSearched != true))
        {
            return Judgement.Lacks("$.facts.perimeter.sensitivePlacesSearched");
        }

        if (perimeter.SensitivePlaces.Count == 0)
        {
            return Judgement.Met("none").From("$.facts.perimeter.sensitivePlacesSearched");
        }

        var sightings = view.Perimeter.Sightings().ToDictionary(sighting => sighting.Place.Key, StringComparer.Ordinal);
        return Judgement.Of(perimeter.SensitivePlaces.Select((place, index) =>
            One(place, index, sightings.GetValueOrDefault(place.Id ?? ""), view.Perimeter)));
    }

    private static Judgement One(SensitivePlace place, int index, SensitiveSighting? sighting, PerimeterGeometry perimeter)
    {
        var path = $"{Places}[{index}]";
        Value name = place.Name ?? place.Id!;
        if (place.Confirmed == false)
        {
            // Contested is answered, but only with a reason.
            return string.IsNullOrWhiteSpace(place.ContestReason)
                ? Judgement.Lacks($"{path}.contestReason")
                : Judgement.Met("contested", ("place", name)).From($"{path}.contestReason");
        }

        if (sighting is null && place.InView != true)
        {
            return place.InView is null && !IsGeometryEnough(place, perimeter)
                ? Judgement.Lacks($"{path}.inView")
                : Judgement.Met("not-in-view", ("place", name)).From(path);
        }

        if (sighting is not null && UndrawnMask(place, perimeter) is { } undrawn)
        {
            return Judgement.Lacks(undrawn);
        }

        // A mask drawn on the map has already been taken out of the view; one that is only named is taken at its word.
        if (place.MaskId is not null && sighting is null)
        {
            return Judgement.Met("masked", ("place", name)).From($"{path}.maskId");
        }

        if (!string.IsNullOrWhiteSpace(place.ReasonNotMasked))
        {
            return Judgement.Met("reason", ("place", name)).From($"{path}.reasonNotMasked");
        }

        var judgement = sighting is { } seen
            ? Judgement.NotMet(place.MaskId is null ? "in-view" : "mask-misses", ("place", name), ("camera", CameraName(perimeter, seen.Camera)), ("distance", new Value.Number(seen.Distance.Value)))
            : Judgement.NotMet("stated-in-view", ("place", name));
        judgement = judgement.From(path).Wanting($"{path}.maskId");
        return place.MaskId is null && sighting is not null && ProposedMask.Around(perimeter, index) is { } mask
            ? judgement.Try(new Remedy(Statement.Of("mask-here", ("place", name)), PerimeterChanges.WithMask(perimeter.Perimeter, index, mask)))
            : judgement.Try("mask", ("place", name));
    }

    /// <summary>Whether the map alone tells what is seen: the place has a position, and every camera a field that stays where it is.</summary>
    private static bool IsGeometryEnough(SensitivePlace place, PerimeterGeometry perimeter) =>
        place.Position.Count > 0 && perimeter.Cameras.Count > 0 && perimeter.Cameras.All(camera => camera.Possible is not null && !camera.Moves);

    /// <summary>Path of the outline of the place's mask, when the mask is named but not drawn.</summary>
    private static string? UndrawnMask(SensitivePlace place, PerimeterGeometry perimeter) => perimeter.Perimeter.Masks.Index()
        .Where(pair => pair.Item.Id == place.MaskId && perimeter.Masks.ElementAtOrDefault(pair.Index) is null)
        .Select(pair => $"$.facts.perimeter.masks[{pair.Index}].shape").FirstOrDefault();

    private static Value CameraName(PerimeterGeometry perimeter, string key) => perimeter.Cameras.First(camera => camera.Key == key).Name;
}
