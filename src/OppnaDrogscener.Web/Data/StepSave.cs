using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Data;

/// <summary>What is to be saved of a step.</summary>
/// <param name="Step">The step.</param>
/// <param name="Facts">Its part of the facts as JSON; null leaves the stored part as it is.</param>
/// <param name="Raw">The answers as typed, where they could not all be understood; else null.</param>
/// <param name="Expected">The version that the answers were made from; 0 for a step that had nothing saved.</param>
public sealed record StepSave(Step Step, string? Facts, string? Raw, int Expected);
