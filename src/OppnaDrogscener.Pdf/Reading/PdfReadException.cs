namespace OppnaDrogscener.Pdf.Reading;

/// <summary>Reading ends; caught in <see cref="PdfAttachments"/> and made a result.</summary>
internal sealed class PdfReadException(AttachmentProblem problem) : Exception(problem.ToString())
{
    internal AttachmentProblem Problem => problem;

    internal static PdfReadException Damaged() => new(AttachmentProblem.Damaged);
}
