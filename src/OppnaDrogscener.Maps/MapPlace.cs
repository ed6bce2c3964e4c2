namespace OppnaDrogscener.Maps;

/// <summary>Where in a file something is. What is not known is null.</summary>
/// <param name="Feature">Which area or point, from 1 (a row below the headings, in a table).</param>
/// <param name="Line">Line of the text, from 1.</param>
/// <param name="Column">Byte of that line, from 1.</param>
/// <param name="Name">Name of a file inside a zip file, or of the feature.</param>
public sealed record MapPlace(int? Feature = null, long? Line = null, long? Column = null, string? Name = null);
