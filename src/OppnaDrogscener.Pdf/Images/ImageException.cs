namespace OppnaDrogscener.Pdf.Images;

/// <summary>An image is refused; caught in <see cref="ImageReader"/> and made a <see cref="PdfProblem"/>.</summary>
internal sealed class ImageException(PdfProblemCode code) : Exception(code.ToString())
{
    internal PdfProblemCode Code => code;
}
