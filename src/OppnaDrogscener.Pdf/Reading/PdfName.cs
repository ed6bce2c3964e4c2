namespace OppnaDrogscener.Pdf.Reading;

/// <summary>A name object, without its slash.</summary>
internal sealed record PdfName(string Value);
