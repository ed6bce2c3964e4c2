namespace OppnaDrogscener.Domain.Review;

/// <summary>Something that speaks against deciding as proposed.</summary>
/// <param name="Kind">What.</param>
/// <param name="CheckId">The check that it is about; null when it is about none.</param>
/// <param name="Blocks">Whether the decision would contradict itself, so that it cannot be proposed. Else a person may propose it knowing this.</param>
public sealed record DecisionObjection(DecisionObjectionKind Kind, string? CheckId, bool Blocks);
