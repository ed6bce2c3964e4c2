namespace OppnaDrogscener.Pdf.Images;

/// <summary>Tells the kind of an image by its first bytes and reads it.</summary>
internal static class ImageReader
{
    /// <param name="content">The file.</param>
    /// <param name="mostPixelsAcross">A PNG that is wider is reduced to this.</param>
    /// <param name="mostPixels">An image with more is refused.</param>
    /// <param name="problem">Why there is no image.</param>
    internal static PreparedImage? Read(ReadOnlyMemory<byte> content, double mostPixelsAcross, long mostPixels, out PdfProblemCode problem)
    {
        problem = PdfProblemCode.ImageUnreadable;
        try
        {
            return content.Span switch
            {
                [0xFF, 0xD8, ..] => JpegReader.Read(content, mostPixels),
                [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => PngReader.Read(content, mostPixelsAcross, mostPixels),
                _ => throw new ImageException(PdfProblemCode.ImageUnreadable),
            };
        }
        catch (ImageException refused)
        {
            problem = refused.Code;
            return null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
