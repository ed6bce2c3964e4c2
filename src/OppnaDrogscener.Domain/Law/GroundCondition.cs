namespace OppnaDrogscener.Domain.Law;

/// <summary>One thing that must hold for a ground, put so that it can be answered with yes or no.</summary>
/// <param name="Id">Kebab-case, shared between regimes where the condition is the same.</param>
/// <param name="Text">The condition in plain words.</param>
public sealed record GroundCondition(string Id, string Text);
