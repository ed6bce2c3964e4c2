namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>A row that was left out.</summary>
/// <param name="Row">The line in the file, from 1.</param>
/// <param name="Text">The line as it reads.</param>
/// <param name="Reason">Why: the words are <c>dropped-</c> and this in the step's text.</param>
public sealed record DroppedRow(int Row, string Text, string Reason);
