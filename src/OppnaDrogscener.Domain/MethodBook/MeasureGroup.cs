namespace OppnaDrogscener.Domain.MethodBook;

/// <summary>How a measure works, in the method book's three kinds of prevention.</summary>
public enum MeasureGroup
{
    /// <summary>Situational prevention: makes the place harder to use.</summary>
    Situational,

    /// <summary>More formal and informal control at the place.</summary>
    Control,

    /// <summary>Social prevention: lessens the motivation of individuals.</summary>
    Social,
}
