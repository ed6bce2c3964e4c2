namespace OppnaDrogscener.Pdf.Reading;

/// <summary>A reference to an indirect object. Generations are not told apart: we read the newest.</summary>
internal sealed record PdfReference(int Number);
