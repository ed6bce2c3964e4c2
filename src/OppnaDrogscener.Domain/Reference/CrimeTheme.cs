namespace OppnaDrogscener.Domain.Reference;

/// <summary>Our own grouping of offence codes, not that of the National Council for Crime Prevention.</summary>
public enum CrimeTheme
{
    /// <summary>Murder to assault.</summary>
    Violence,

    /// <summary>Robbery.</summary>
    Robbery,

    /// <summary>Threats, harassment, trespass and other offences against freedom and peace.</summary>
    ThreatAndHarassment,

    /// <summary>Sexual offences.</summary>
    SexualOffence,

    /// <summary>Theft of all kinds.</summary>
    Theft,

    /// <summary>Damage and graffiti.</summary>
    Vandalism,

    /// <summary>Arson and other offences that endanger the public.</summary>
    PublicDanger,

    /// <summary>Riot, incitement, false alarm and the like.</summary>
    PublicOrder,

    /// <summary>Violence and threats against officials.</summary>
    AgainstOfficials,

    /// <summary>Drug offences, drug smuggling and doping.</summary>
    Narcotics,

    /// <summary>Trade in medicines.</summary>
    Medicines,

    /// <summary>Offences against the alcohol act.</summary>
    Alcohol,

    /// <summary>Firearms, knives and other dangerous objects.</summary>
    Weapons,

    /// <summary>Traffic offences.</summary>
    Traffic,

    /// <summary>Other offences in a public place.</summary>
    Other,

    /// <summary>Codes no longer used; they still stand in old extracts.</summary>
    Discontinued,
}
