namespace OppnaDrogscener.Pdf.Images;

/// <summary>Reduces pixels by averaging the area that each new one covers, in whole numbers so that every machine agrees.</summary>
internal static class PixelReducer
{
    internal static PreparedImage Reduce(int width, int height, int components, byte[] pixels, double mostAcross)
    {
        if (width <= mostAcross)
        {
            return new PreparedImage(width, height, components, pixels, IsJpeg: false);
        }

        var newWidth = Math.Max(1, (int)mostAcross);
        var newHeight = Math.Max(1, (int)((long)height * newWidth / width));
        var result = new byte[newWidth * newHeight * components];
        for (var y = 0; y < newHeight; y++)
        {
            var (top, bottom) = Span(y, newHeight, height);
            for (var x = 0; x < newWidth; x++)
            {
                var (left, right) = Span(x, newWidth, width);
                for (var c = 0; c < components; c++)
                {
                    long sum = 0;
                    for (var row = top; row < bottom; row++)
                    {
                        for (var column = left; column < right; column++)
                        {
                            sum += pixels[(((row * width) + column) * components) + c];
                        }
                    }

                    var count = (long)(bottom - top) * (right - left);
                    result[(((y * newWidth) + x) * components) + c] = (byte)((sum + (count / 2)) / count);
                }
            }
        }

        return new PreparedImage(newWidth, newHeight, components, result, IsJpeg: false);
    }

    private static (int From, int To) Span(int index, int parts, int length)
    {
        var from = (int)((long)index * length / parts);
        return (from, Math.Max(from + 1, (int)((long)(index + 1) * length / parts)));
    }
}
