namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>What kind of body applies, decides or monitors.</summary>
public enum ApplicantKind
{
    /// <summary>Kommun.</summary>
    Municipality,
    /// <summary>Polismyndigheten.</summary>
    Police,
    /// <summary>Säkerhetspolisen.</summary>
    SecurityPolice,
    /// <summary>Region.</summary>
    Region,
    /// <summary>Räddningstjänst.</summary>
    RescueService,
    /// <summary>Any other body.</summary>
    Other,
}
