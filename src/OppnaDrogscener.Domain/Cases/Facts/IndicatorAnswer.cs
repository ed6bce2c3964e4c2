namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Answer to one of the ten indicators of the method book.</summary>
public enum IndicatorAnswer
{
    Yes,
    No,
    Unknown,
}
