namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>How far a less intrusive measure has come.</summary>
public enum MeasureStatus
{
    /// <summary>Carried out and ended.</summary>
    Tried,
    /// <summary>Carried out and still going on.</summary>
    Ongoing,
    /// <summary>Looked at, no decision.</summary>
    Considered,
    /// <summary>Looked at and found not to do.</summary>
    RuledOut,
}
