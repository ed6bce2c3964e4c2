namespace OppnaDrogscener.Pdf.Reading;

/// <summary>Where an object is: at an offset in the file, or at an index in an object stream.</summary>
internal readonly record struct CrossReference(bool IsInStream, int Place, int Index);
