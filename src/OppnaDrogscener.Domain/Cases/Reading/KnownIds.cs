namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>
/// Ids and codes that a case may refer to, from templates and reference lists. A reference to anything else is a
/// slip of the pen and is refused, whatever regime the case is under.
/// </summary>
public sealed record KnownIds
{
    public required IReadOnlySet<string> Indicators { get; init; }

    public required IReadOnlySet<string> CatalogueMeasures { get; init; }

    public required IReadOnlySet<string> Purposes { get; init; }

    public required IReadOnlySet<string> Grounds { get; init; }

    public required IReadOnlySet<string> InterestItems { get; init; }

    public required IReadOnlySet<string> CountyCodes { get; init; }

    public required IReadOnlySet<string> MunicipalityCodes { get; init; }

    public required IReadOnlySet<string> Checks { get; init; }
}
