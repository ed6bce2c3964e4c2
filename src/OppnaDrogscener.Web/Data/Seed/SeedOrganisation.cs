namespace OppnaDrogscener.Web.Data.Seed;

/// <summary>An organisation of the seed, with its people and sample cases.</summary>
public sealed record SeedOrganisation
{
    public required string Name { get; init; }

    public required OrganisationKind Kind { get; init; }

    public string? Number { get; init; }

    public string? MunicipalityCode { get; init; }

    public string? CountyCode { get; init; }

    public IReadOnlyList<SeedUser> Users { get; init; } = [];

    /// <summary>Names of sample cases.</summary>
    public IReadOnlyList<string> Cases { get; init; } = [];
}
