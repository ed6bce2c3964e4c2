using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>What a step of a case still lacks.</summary>
/// <param name="Step">The step.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Missing">The facts that a rule asks for, with where to answer.</param>
/// <param name="NotMet">Titles of rules that are answered but not met.</param>
public sealed record Gap(Step Step, StepState State, IReadOnlyList<FactLink> Missing, IReadOnlyList<string> NotMet)
{
    /// <summary>Whether nothing is left to do in the step.</summary>
    public bool IsClosed => State == StepState.Done && Missing.Count == 0 && NotMet.Count == 0;
}
