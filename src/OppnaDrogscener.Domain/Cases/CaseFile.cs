using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Cases;

/// <summary>
/// A case as it stands in a file: what it is to become, which regime judges it by which law date, and the facts.
/// Status, owner and events are outside it.
/// </summary>
/// <param name="SchemaVersion">Version of the form, see <see cref="Reading.FactsUpgrade.CurrentVersion"/>.</param>
/// <param name="Kind">What the case is to become.</param>
/// <param name="Regime">The chosen regime; null = resolved from applicant, kind and law date.</param>
/// <param name="LawDate">The stored law date; null = planned or actual start, else today.</param>
/// <param name="Facts">What is known.</param>
public sealed record CaseFile(int SchemaVersion, CaseKind Kind, RegimeKey? Regime, DateOnly? LawDate, CaseFacts Facts)
{
    /// <summary>Whether this is the public version of a case: parts are left out, so it must never be judged or filed in the whole case's stead.</summary>
    public bool IsPublic { get; init; }
}
