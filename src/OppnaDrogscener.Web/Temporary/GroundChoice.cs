using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>A ground that an officer can choose, with what it asks.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Regime">The regime, in the language of the page.</param>
/// <param name="Ground">The ground, in the language of the page.</param>
/// <param name="Conditions">The conditions that are ticked; what is told in other fields is not among them.</param>
/// <param name="Purposes">The closed list of purposes.</param>
public sealed record GroundChoice(string Value, Regime Regime, Ground Ground, IReadOnlyList<Choice> Conditions, IReadOnlyList<Choice> Purposes);
