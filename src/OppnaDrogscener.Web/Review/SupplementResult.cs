namespace OppnaDrogscener.Web.Review;

/// <summary>What became of a request for a supplement: its number, or why there is none.</summary>
/// <param name="Number">The number; null when it was not sent.</param>
/// <param name="Refusal">Why not; else null.</param>
public sealed record SupplementResult(int? Number, SupplementRefusal? Refusal);
