namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>What a counted area is in the comparison.</summary>
public enum AreaRole
{
    /// <summary>The place itself.</summary>
    Place,
    /// <summary>The rest of the municipality, the place left out.</summary>
    Municipality,
    /// <summary>The rest of the local police area, the place left out.</summary>
    LocalPoliceArea,
    /// <summary>One or more comparable places.</summary>
    ComparablePlace,
}
