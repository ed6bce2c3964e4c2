namespace OppnaDrogscener.Documents.Figures;

/// <summary>Something drawn; later elements lie on top of earlier ones.</summary>
public abstract record DrawingElement;
