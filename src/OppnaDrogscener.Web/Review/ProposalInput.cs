using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;

namespace OppnaDrogscener.Web.Review;

/// <summary>A decision as an officer proposes it.</summary>
/// <param name="Outcome">What.</param>
/// <param name="Reasons">Why, in the officer's words.</param>
/// <param name="Conditions">The conditions; null where no permit is given.</param>
public sealed record ProposalInput(DecisionOutcome Outcome, string Reasons, PermitConditions? Conditions);
