namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Danger that a feared crime means.</summary>
public enum Harm
{
    /// <summary>Danger to life or health.</summary>
    LifeOrHealth,
    /// <summary>Extensive destruction of property.</summary>
    ExtensiveDestruction,
}
