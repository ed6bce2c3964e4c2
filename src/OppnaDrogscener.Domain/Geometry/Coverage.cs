namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// What the cameras together see of the area that is needed, and what they see outside it (methods C10). Masks are taken
/// away from every field first. Areas are ground areas (methods D03). Report at least the two numbers: the share of the
/// needed area that is seen, and the square metres outside.
/// </summary>
public sealed class Coverage
{
    private readonly Lazy<Share> redundancy;
    private readonly Lazy<IReadOnlyList<CameraShare>> shares;

    private Coverage(Area needed, IReadOnlyList<SeenField> fields)
    {
        var seen = Area.UnionOf(fields.Select(field => field.Ground), needed.Zone);
        Seen = seen;
        NeededSeen = seen.Intersect(needed);
        Missing = needed.Subtract(seen);
        Outside = seen.Subtract(needed);
        NeededShare = Share.Of(NeededSeen.GridArea, needed.GridArea);
        OutsideShare = Share.Of(Outside.GridArea, seen.GridArea);
        redundancy = new Lazy<Share>(() => RedundancyOf(needed, fields));
        shares = new Lazy<IReadOnlyList<CameraShare>>(() => SharesOf(fields, needed));
    }

    /// <summary>Everything that at least one camera sees.</summary>
    public Area Seen { get; }

    /// <summary>The part of the needed area that is seen.</summary>
    public Area NeededSeen { get; }

    /// <summary>The part of the needed area that no camera sees.</summary>
    public Area Missing { get; }

    /// <summary>What is seen outside the needed area.</summary>
    public Area Outside { get; }

    /// <summary>Seen part of the needed area, 0–1.</summary>
    public Share NeededShare { get; }

    /// <summary>Part of what is seen that lies outside the needed area, 0–1.</summary>
    public Share OutsideShare { get; }

    /// <summary>The needed ground seen by two cameras, summed over the pairs, over the needed area; passes 1 with many overlaps.</summary>
    public Share Redundancy => redundancy.Value;

    /// <summary>Each camera's part, in the order given.</summary>
    public IReadOnlyList<CameraShare> Cameras => shares.Value;

    /// <summary>Measures the fields against the needed area.</summary>
    /// <param name="needed">The area the purpose needs.</param>
    /// <param name="fields">One field per camera, after buildings.</param>
    /// <param name="masks">Areas blacked out in every camera.</param>
    public static Coverage Measure(Area needed, IReadOnlyList<SeenField> fields, IReadOnlyList<Area> masks)
    {
        var mask = Area.UnionOf(masks, needed.Zone);
        return new Coverage(needed, mask.IsEmpty
            ? fields
            : fields.Select(field => field with { Ground = field.Ground.Subtract(mask) }).ToList());
    }

    private static Share RedundancyOf(Area needed, IReadOnlyList<SeenField> fields)
    {
        var inside = fields.Select(field => field.Ground.Intersect(needed)).ToList();
        var twice = inside.SelectMany((first, i) => inside.Skip(i + 1).Select(second => first.Intersect(second).GridArea.Value)).Sum();
        return Share.Of(new SquareMetres(twice), needed.GridArea);
    }

    private static List<CameraShare> SharesOf(IReadOnlyList<SeenField> fields, Area needed) =>
        [.. fields.Index().Select(pair => ShareOf(pair.Item, Alone(fields, pair.Index), needed))];

    /// <summary>What is left of a field when all others are taken away, one after the other: only neighbours cost anything, and soon nothing is left.</summary>
    private static Area Alone(IReadOnlyList<SeenField> fields, int index)
    {
        var alone = fields[index].Ground;
        foreach (var other in fields.Where((_, i) => i != index))
        {
            if (alone.IsEmpty)
            {
                break;
            }

            alone = alone.Subtract(other.Ground);
        }

        return alone;
    }

    private static CameraShare ShareOf(SeenField field, Area alone, Area needed) => new(
        field.Key,
        field.Ground.GroundArea,
        Share.Of(field.Ground.Intersect(needed).GridArea, needed.GridArea),
        field.Ground.Subtract(needed).GroundArea,
        alone.Intersect(needed).GroundArea,
        alone.Subtract(needed).GroundArea);
}
