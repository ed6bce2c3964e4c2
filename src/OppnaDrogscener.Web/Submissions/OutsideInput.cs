using OppnaDrogscener.Domain.Status;

namespace OppnaDrogscener.Web.Submissions;

/// <summary>What an applicant notes of an application that was filed with an authority outside this system.</summary>
/// <param name="FiledOn">The day it was filed.</param>
/// <param name="Diary">The authority's diary number; may be empty.</param>
/// <param name="Outcome">What was decided; null before that.</param>
/// <param name="DecidedOn">The day of the decision; with an outcome only.</param>
/// <param name="Until">Last day of the permit, inclusive; null = until further notice, or no permit.</param>
/// <param name="Note">The applicant's own note.</param>
public sealed record OutsideInput(DateOnly FiledOn, string Diary, DecisionOutcome? Outcome, DateOnly? DecidedOn, DateOnly? Until, string Note);
