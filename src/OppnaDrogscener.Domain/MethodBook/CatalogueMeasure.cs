using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.MethodBook;

/// <summary>A measure of the catalogue: something that can be done about an open drug scene.</summary>
public sealed record CatalogueMeasure
{
    /// <summary>Kebab-case; equals the file's name.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required MeasureGroup Group { get; init; }

    public required TriangleCorner Corner { get; init; }

    /// <summary>Ids of the roles that are responsible, the main one first.</summary>
    public required IReadOnlyList<string> Responsible { get; init; }

    /// <summary>The book's heading; null when the measure is our own addition.</summary>
    public LawRef? Source { get; init; }

    /// <summary>Whether the measure is not in the book.</summary>
    public bool IsOwnAddition => Source is null;

    /// <summary>Whether it is a less intrusive alternative to a camera. Measures aimed at individuals are context, not alternatives.</summary>
    public required bool CountsAsAlternative { get; init; }

    /// <summary>Why it counts or does not.</summary>
    public required string Reason { get; init; }

    /// <summary>What to count to see whether it worked.</summary>
    public required string EffectMeasure { get; init; }

    /// <summary>What it is, in our own words, Markdown.</summary>
    public required string Text { get; init; }
}
