namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>Where the variable <c>PDF_FOLDER</c> names a folder, files that tests make are left there, for veraPDF (docs/pdf-conformance.md).</summary>
public static class PdfFolder
{
    /// <summary>Leaves a file under a name without ending; does nothing where no folder is named.</summary>
    public static void Leave(string name, byte[] bytes)
    {
        if (Environment.GetEnvironmentVariable("PDF_FOLDER") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, name + ".pdf"), bytes);
        }
    }
}
