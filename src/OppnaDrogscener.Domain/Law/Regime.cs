using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Law;

/// <summary>A set of rules that a case is judged under. All content comes from templates/regimes.</summary>
public sealed record Regime
{
    public required RegimeKey Key { get; init; }

    /// <summary>The name shown to users.</summary>
    public required string Name { get; init; }

    /// <summary>Name in running text.</summary>
    public required string ShortName { get; init; }

    /// <summary>Id of the act that the regime is a reading of, or <see cref="LawRef.MethodBook"/>.</summary>
    public required string Law { get; init; }

    /// <summary>First day, inclusive; null when the regime is chosen, not dated.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive; null when chosen or still in force.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the regime holds only within its dates.</summary>
    public bool IsDated => From is not null;

    public required IReadOnlyList<RegimeTrack> Tracks { get; init; }

    /// <summary>The checks that the regime uses, by id, in the order they are shown.</summary>
    public required IReadOnlyDictionary<string, AppliedCheck> Checks { get; init; }

    /// <summary>The grounds for temporary monitoring, by id, in the order of the law.</summary>
    public required IReadOnlyDictionary<string, Ground> Grounds { get; init; }

    /// <summary>The closed list of purposes, by id.</summary>
    public required IReadOnlyDictionary<string, AllowedPurpose> Purposes { get; init; }

    /// <summary>Both pans of the balance, in the order of the law.</summary>
    public required IReadOnlyList<InterestItem> Interests { get; init; }

    /// <summary>Numbers that the law or practice of the regime gives, by name; the unit is the name's last word, e.g. <c>retention-hours</c>.</summary>
    public required IReadOnlyDictionary<string, int> Numbers { get; init; }

    /// <summary>Whether a law date lies within the regime. METODBOK takes any date.</summary>
    public bool Fits(DateOnly day) => !IsDated || (day >= From && (To is not { } last || day <= last));

    /// <summary>The law date itself when it fits, else the nearest day inside: for comparing regimes.</summary>
    public DateOnly NearestDay(DateOnly day) =>
        From is { } first && day < first ? first : To is { } last && day > last ? last : day;

    /// <summary>The track of a kind of applicant.</summary>
    public RegimeTrack TrackOf(ApplicantKind applicant) => Tracks.Single(track => track.Applicants.Contains(applicant));

    /// <summary>Whether filing an application lets monitoring on a ground go on: the ground says so and the applicant's track has an application to file.</summary>
    public bool FilingProlongs(Ground ground, ApplicantKind applicant) => ground.FilingProlongs && TrackOf(applicant).PermitRequired;
}
