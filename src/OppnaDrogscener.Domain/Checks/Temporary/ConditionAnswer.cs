namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>Whether a condition holds, and the fact that tells.</summary>
/// <param name="Holds">null when the fact is missing.</param>
/// <param name="Path">JSON path of the fact.</param>
public readonly record struct ConditionAnswer(bool? Holds, string Path);
