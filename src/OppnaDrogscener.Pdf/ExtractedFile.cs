namespace OppnaDrogscener.Pdf;

/// <summary>A file that was embedded in a PDF.</summary>
/// <param name="Name">As stored. It comes from outside: never use it as a path.</param>
/// <param name="Description">As stored; empty if there is none.</param>
/// <param name="MediaType">As stored; empty if there is none.</param>
/// <param name="Content">The file.</param>
public sealed record ExtractedFile(string Name, string Description, string MediaType, byte[] Content);
