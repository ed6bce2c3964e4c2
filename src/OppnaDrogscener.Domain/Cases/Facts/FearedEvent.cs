namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>What is feared at the place, by weight.</summary>
public enum FearedEvent
{
    /// <summary>Serious crime, or crime connected to it.</summary>
    SeriousCrime,
    /// <summary>Crime that is not minor.</summary>
    CrimeNotMinor,
    /// <summary>Disturbance of public order and safety.</summary>
    PublicDisorder,
    /// <summary>Imminent accident.</summary>
    Accident,
    /// <summary>A missing person is searched for.</summary>
    MissingPerson,
}
