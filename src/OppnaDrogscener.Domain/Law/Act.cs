namespace OppnaDrogscener.Domain.Law;

/// <summary>A source of law with its versions: an act, an ordinance, an EU regulation, or the undated method book.</summary>
public sealed record Act
{
    /// <summary>SFS number, EU number or <see cref="LawRef.MethodBook"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Full name as shown to users.</summary>
    public required string Name { get; init; }

    /// <summary>Name in running text.</summary>
    public required string ShortName { get; init; }

    /// <summary>Link to the act.</summary>
    public required string Link { get; init; }

    /// <summary>First day that the act no longer applies, exclusive end; null while in force.</summary>
    public DateOnly? Repealed { get; init; }

    /// <summary>Every heading of the method book, in its order; empty for acts.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Versions in the order of time. The method book has one, from the first day of the calendar.</summary>
    public required IReadOnlyList<LawVersion> Versions { get; init; }

    /// <summary>Whether dates mean nothing for this source.</summary>
    public bool IsUndated => Id == LawRef.MethodBook;

    /// <summary>First modelled day, inclusive.</summary>
    public DateOnly From => Versions[0].InForce;

    /// <summary>Whether the act applies on a day, as far as it is modelled.</summary>
    public bool AppliesOn(DateOnly day) => IsUndated || (day >= From && (Repealed is not { } end || day < end));

    /// <summary>The sections in force on a day: the fold of every version that has begun by then, later over earlier.</summary>
    public IReadOnlyDictionary<string, LawSection> SectionsOn(DateOnly day)
    {
        var sections = new SortedDictionary<string, LawSection>(StringComparer.Ordinal);
        foreach (var version in AppliesOn(day) ? Versions.TakeWhile(version => version.InForce <= day) : [])
        {
            foreach (var key in version.Ceases)
            {
                sections.Remove(key);
            }

            foreach (var (key, section) in version.Sections)
            {
                sections[key] = section;
            }
        }

        return sections;
    }
}
