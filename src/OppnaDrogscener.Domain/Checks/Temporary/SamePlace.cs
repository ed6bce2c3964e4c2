using System.Text;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>Whether two periods are at the same place: the clock runs for the place, not for the device (law.md 3.3 U6, U8).</summary>
public static class SamePlace
{
    /// <summary>Metres within which two positions count as the same place: about what a camera on a square is used to see. A cautious limit of our own, not of the law.</summary>
    public const int NearMetres = 250;

    /// <summary>A name or an address as it is compared: letters and digits in lower case, one blank between the words.</summary>
    public static string Norm(string? text)
    {
        var norm = new StringBuilder();
        foreach (var rune in (text ?? "").Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                norm.Append(Rune.ToLowerInvariant(rune));
            }
            else if (norm.Length > 0 && norm[^1] != ' ')
            {
                norm.Append(' ');
            }
        }

        return norm.ToString().TrimEnd();
    }

    /// <summary>The mark of the place of a case.</summary>
    public static PlaceMark Of(CaseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new PlaceMark(Norm(facts.Place?.Name), Norm(facts.Place?.Address), facts.Place?.MunicipalityCode, PositionOf(facts.Perimeter));
    }

    /// <summary>Why two marks are of the same place; null when nothing says so. Names and addresses only count within one municipality, where both are known.</summary>
    public static SamePlaceReason? Compare(PlaceMark one, PlaceMark other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var sameMunicipality = one.MunicipalityCode is null || other.MunicipalityCode is null || one.MunicipalityCode == other.MunicipalityCode;
        return sameMunicipality && one.Name.Length > 0 && one.Name == other.Name ? SamePlaceReason.Name
            : sameMunicipality && one.Address.Length > 0 && one.Address == other.Address ? SamePlaceReason.Address
            : Distance(one, other) is { } metres && metres <= NearMetres ? SamePlaceReason.Distance
            : null;
    }

    /// <summary>Whole metres between the positions; null when one has none.</summary>
    public static int? Distance(PlaceMark one, PlaceMark other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Position is { } from && other.Position is { } to
            ? (int)Math.Min(int.MaxValue, Math.Round(SwerefZone.Tm.Project(from).DistanceTo(SwerefZone.Tm.Project(to)).Value))
            : null;
    }

    private static GeoPoint? PositionOf(Perimeter? perimeter) =>
        CoordinateSystem.TryParse(perimeter?.CoordinateSystem, out var system)
        && perimeter!.Cameras.Select(camera => camera.Position).FirstOrDefault(position => position.Count == 2) is [var x, var y]
        && system.PointNearSweden(new MapPosition(x, y)) is { IsInSwedensBox: true } point
            ? point
            : null;
}
