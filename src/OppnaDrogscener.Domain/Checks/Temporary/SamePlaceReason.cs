namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>Why two periods are taken to be at the same place.</summary>
public enum SamePlaceReason
{
    /// <summary>The places have the same name.</summary>
    Name,

    /// <summary>The places have the same address.</summary>
    Address,

    /// <summary>The positions lie within <see cref="SamePlace.NearMetres"/> of each other.</summary>
    Distance,
}
