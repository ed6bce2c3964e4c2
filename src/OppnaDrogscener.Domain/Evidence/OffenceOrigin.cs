namespace OppnaDrogscener.Domain.Evidence;

/// <summary>How an offence comes into the statistics.</summary>
public enum OffenceOrigin
{
    /// <summary>Somebody who was hit by it, or saw it, reported it.</summary>
    Reported,

    /// <summary>The police found it by looking (ingripande- och spaningsbrott): the number mirrors their effort.</summary>
    FoundByPolice,

    /// <summary>Nothing tells which.</summary>
    Unknown,
}
