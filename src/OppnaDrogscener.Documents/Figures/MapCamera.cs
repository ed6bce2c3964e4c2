using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>A camera on the map.</summary>
/// <param name="Label">Its name, as the user wrote it.</param>
/// <param name="Position">Where, in SWEREF 99 TM.</param>
public sealed record MapCamera(string Label, GridPoint Position)
{
    /// <summary>Grid bearing of the middle of the picture; null when it can turn all the way round.</summary>
    public Bearing? Direction { get; init; }

    /// <summary>The ground it sees after buildings and masks; null when the facts do not say enough.</summary>
    public Area? Seen { get; init; }

    /// <summary>How far it is used to see; null when unknown.</summary>
    public Metres? Range { get; init; }

    /// <summary>Place of the camera in the case, from 0; null for a map of no case.</summary>
    public int? Index { get; init; }

    /// <summary>Metres above the ground; null when unknown.</summary>
    public Metres? Height { get; init; }

    /// <summary>Path in the case file of the name, or null.</summary>
    public string? Origin { get; init; }
}
