namespace OppnaDrogscener.Documents.Blocks;

/// <summary>Begins an appendix on a new page; counts as a heading of level 1.</summary>
/// <param name="Label">"Bilaga 1".</param>
/// <param name="Title">What the appendix holds.</param>
/// <param name="Id">Unique in the document.</param>
public sealed record AppendixStart(string Label, string Title, string Id) : Block;
