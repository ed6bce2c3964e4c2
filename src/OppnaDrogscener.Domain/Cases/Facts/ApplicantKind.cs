namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>What kind of body monitors or applies. The kind decides which track of a regime applies and which grounds may be used.</summary>
public enum ApplicantKind
{
    /// <summary>A municipality (kommun), its boards and companies.</summary>
    Municipality,

    /// <summary>The Swedish Police Authority (Polismyndigheten).</summary>
    Police,

    /// <summary>The Swedish Security Service ("Sapo").</summary>
    SecurityPolice,

    /// <summary>A region.</summary>
    Region,

    /// <summary>A rescue service, acting through its rescue leader (in a rescue operation).</summary>
    RescueService,

    /// <summary>Any other body.</summary>
    Other,
}
