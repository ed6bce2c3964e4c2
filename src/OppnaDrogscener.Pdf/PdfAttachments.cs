using OppnaDrogscener.Pdf.Reading;

namespace OppnaDrogscener.Pdf;

/// <summary>Takes embedded files out of PDFs: our own, also after another program has rewritten them.</summary>
public static class PdfAttachments
{
    /// <summary>Reads all embedded files. Nothing in the file is trusted: sizes, nesting and loops are bounded.</summary>
    /// <param name="file">The whole PDF.</param>
    /// <param name="mostBytes">Upper bound of what is unpacked in all, inclusive; beyond it the file is refused.</param>
    public static AttachmentReading Read(ReadOnlyMemory<byte> file, int mostBytes = 64 * 1024 * 1024)
    {
        try
        {
            var files = new EmbeddedFileReader(new PdfReader(file, mostBytes)).Read();
            return files.Count > 0 ? new AttachmentReading { Files = files } : Refused(AttachmentProblem.NoAttachments);
        }
        catch (PdfReadException refused)
        {
            return Refused(refused.Problem);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or OverflowException)
        {
            return Refused(AttachmentProblem.Damaged);
        }
    }

    private static AttachmentReading Refused(AttachmentProblem problem) => new() { Problem = problem };
}
