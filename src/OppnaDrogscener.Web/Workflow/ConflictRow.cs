namespace OppnaDrogscener.Web.Workflow;

/// <summary>One answer that two people have given differently.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Mine">What the user typed.</param>
/// <param name="Saved">What is saved.</param>
public sealed record ConflictRow(string Question, string Mine, string Saved);
