namespace OppnaDrogscener.Importing.Reading;

/// <summary>Rows left out for one reason.</summary>
/// <param name="Reason">One of <see cref="DropReasons"/>.</param>
/// <param name="Count">How many.</param>
/// <param name="Examples">The first of them: row number and what stands there.</param>
public sealed record DroppedRows(string Reason, long Count, IReadOnlyList<(long Row, string Text)> Examples);
