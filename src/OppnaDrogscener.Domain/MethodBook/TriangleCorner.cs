namespace OppnaDrogscener.Domain.MethodBook;

/// <summary>The corner of the routine-activity triangle that a measure works on. A crime needs all three.</summary>
public enum TriangleCorner
{
    /// <summary>The motivated offender.</summary>
    Offender,

    /// <summary>The suitable target: here the place, its goods and its possibilities.</summary>
    Target,

    /// <summary>The absence of capable guardians.</summary>
    Guardian,
}
