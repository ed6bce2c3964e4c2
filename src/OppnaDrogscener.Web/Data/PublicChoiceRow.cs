namespace OppnaDrogscener.Web.Data;

/// <summary>What an authority withholds from the public versions that it makes of a case. Stands beside what was signed, which it never changes.</summary>
public sealed class PublicChoiceRow
{
    /// <summary>Characters of why a part is withheld, inclusive.</summary>
    public const int WhyLength = 2000;

    public Guid CaseId { get; init; }

    /// <summary>The authority that chooses; with the case it is the key. Each authority tries for itself what it gives out.</summary>
    public Guid OrganisationId { get; init; }

    /// <summary>The parts with their grounds, as <c>facts.withheld</c> of a case file.</summary>
    public required string Withheld { get; set; }

    public Guid By { get; set; }

    /// <summary>The name of the one who chose, as it was then.</summary>
    public required string ByName { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>Grows by one with every change.</summary>
    public int Version { get; set; }
}
