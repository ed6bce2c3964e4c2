using OppnaDrogscener.Pdf.Images;
using OppnaDrogscener.Pdf.Painting;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>Writes what pages share: fonts, images, opacities.</summary>
internal sealed class ResourceWriter(PdfFile file, DocumentResources resources)
{
    internal void Write(int number)
    {
        var fonts = resources.Fonts.Select(font => (font.ResourceName, Number: new FontWriter(file, font).Write())).ToList();
        var images = resources.Images.Select(WriteImage).ToList();
        var into = file.Begin(number).Syntax("<</Font <<");
        foreach (var (name, font) in fonts)
        {
            into.Syntax($"/{name} {font} 0 R ");
        }

        into.Syntax(">> /XObject <<");
        for (var i = 0; i < images.Count; i++)
        {
            into.Syntax($"/Im{i} {images[i]} 0 R ");
        }

        into.Syntax(">> /ExtGState <<");
        for (var i = 0; i < resources.Opacities.Count; i++)
        {
            var (fill, stroke) = resources.Opacities[i];
            into.Syntax($"/G{i} <</Type /ExtGState /ca {fill} /CA {stroke}>> ");
        }

        into.Syntax(">>>>");
        file.End();
    }

    private int WriteImage(PreparedImage image)
    {
        var number = file.Reserve();
        if (image.IsJpeg)
        {
            file.RawStream(number, image.Content.Span, into => Describe(into, image).Syntax("/Filter /DCTDecode "));
        }
        else
        {
            file.Stream(number, image.Content.Span, into => Describe(into, image));
        }

        return number;
    }

    private static ByteBuffer Describe(ByteBuffer into, PreparedImage image) => into.Syntax(
        $"/Type /XObject /Subtype /Image /Width {image.Width} /Height {image.Height} /BitsPerComponent 8 /ColorSpace /{(image.Components == 1 ? "DeviceGray" : "DeviceRGB")} ");
}
