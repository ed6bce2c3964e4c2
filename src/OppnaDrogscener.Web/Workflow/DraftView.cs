using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>A case as a step sees it: what it is to become, what judges it, and the facts of all steps.</summary>
/// <param name="File">The case.</param>
/// <param name="Regime">The regime that judges.</param>
/// <param name="LawDate">The day whose law judges.</param>
public sealed record DraftView(CaseFile File, Regime Regime, DateOnly LawDate)
{
    public CaseFacts Facts => File.Facts;

    public CaseKind Kind => File.Kind;

    /// <summary>The same case with other facts.</summary>
    public DraftView With(CaseFacts facts) => this with { File = File with { Facts = facts } };
}
