namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>Whether a position can be a place in Sweden.</summary>
internal static class PositionRules
{
    /// <summary>Code of what is wrong with a position that is there; null when nothing is.</summary>
    public static string? FaultOf(PerimeterPlane plane, IReadOnlyList<double> position)
    {
        if (position.Count != 2)
        {
            return "position-not-two-numbers";
        }

        return IsInSweden(plane, position[0], position[1]) ? null
            : IsInSweden(plane, position[1], position[0]) ? "area-axes-swapped"
            : "area-outside-sweden";
    }

    private static bool IsInSweden(PerimeterPlane plane, double x, double y) => plane.PointOf([x, y])?.ToGeo().IsInSwedensBox == true;
}
