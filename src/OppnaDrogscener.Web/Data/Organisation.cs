namespace OppnaDrogscener.Web.Data;

/// <summary>A tenant: a body whose users see its own cases only.</summary>
public sealed class Organisation
{
    public Guid Id { get; init; }

    public required string Name { get; set; }

    public OrganisationKind Kind { get; init; }

    /// <summary>Organisation number as written on letters; null when not known.</summary>
    public string? Number { get; set; }

    /// <summary>Four digits, for a municipality.</summary>
    public string? MunicipalityCode { get; set; }

    /// <summary>Two digits, for a municipality, region or county board.</summary>
    public string? CountyCode { get; set; }
}
