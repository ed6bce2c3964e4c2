using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Web.Data;

/// <summary>A case that is to be stored: a new one, a copy, or one that came as a file.</summary>
/// <param name="Title">The name of the case.</param>
/// <param name="File">Its content.</param>
/// <param name="Regime">The regime that judges.</param>
/// <param name="LawDate">The day whose law judges.</param>
/// <param name="Origin">Where it came from, kebab-case, for the event: <c>new</c>, <c>copy</c>, <c>file</c>, <c>seed</c>.</param>
public sealed record NewCase(string Title, CaseFile File, RegimeKey Regime, DateOnly LawDate, string Origin)
{
    /// <summary>The id that it gets; null for a new one.</summary>
    public Guid? Id { get; init; }
}
