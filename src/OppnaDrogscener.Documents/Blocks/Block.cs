namespace OppnaDrogscener.Documents.Blocks;

/// <summary>One piece of a document, without any thought of paper: every renderer draws the same tree.</summary>
public abstract record Block;
