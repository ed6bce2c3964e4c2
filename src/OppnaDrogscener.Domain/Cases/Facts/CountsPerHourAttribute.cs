namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>24 numbers of at least 0, one for each clock hour, 00–01 first.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CountsPerHourAttribute : Attribute
{
    /// <summary>Hours in a day's profile.</summary>
    public const int Length = 24;
}
