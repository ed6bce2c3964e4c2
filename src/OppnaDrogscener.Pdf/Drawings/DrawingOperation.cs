namespace OppnaDrogscener.Pdf.Drawings;

/// <summary>One thing painted.</summary>
public abstract record DrawingOperation;
