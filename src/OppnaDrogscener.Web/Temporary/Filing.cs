namespace OppnaDrogscener.Web.Temporary;

/// <summary>That the application made of a period has been filed, and whether the period may go on by it.</summary>
/// <param name="Day">The day it was received, in Sweden.</param>
/// <param name="Refusal">Why the period may not go on by it; null when it may.</param>
public sealed record Filing(DateOnly Day, FilingRefusal? Refusal)
{
    /// <summary>The day, when the period may go on by it; else null.</summary>
    public DateOnly? Counted => Refusal is null ? Day : null;
}
