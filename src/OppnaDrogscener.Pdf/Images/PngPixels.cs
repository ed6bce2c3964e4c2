using System.Buffers.Binary;

namespace OppnaDrogscener.Pdf.Images;

/// <summary>Undoes a PNG's filters and interlacing and makes grey or RGB pixels of 8 bits on white.</summary>
internal sealed class PngPixels(PngHeader header, byte[] palette, byte[] transparency)
{
    private static readonly (int X, int Y, int StepX, int StepY)[] AdamPasses =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private readonly int components = header.IsGrey ? 1 : 3;

    internal byte[] Decode(Stream rows)
    {
        var target = new byte[checked(header.Width * header.Height * components)];
        foreach (var pass in header.IsInterlaced ? AdamPasses : [(0, 0, 1, 1)])
        {
            DecodePass(rows, pass, target);
        }

        return target;
    }

    private static void Unfilter(int filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        if (filter > 4)
        {
            throw new ImageException(PdfProblemCode.ImageUnreadable);
        }

        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= step ? row[i - step] : 0;
            int corner = i >= step ? above[i - step] : 0;
            var guess = filter switch
            {
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => Paeth(left, above[i], corner),
                _ => 0,
            };
            row[i] = (byte)((row[i] + guess) & 0xFF);
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    private static byte OnWhite(int value, int alpha) => (byte)(((value * alpha) + (255 * (255 - alpha)) + 127) / 255);

    private void DecodePass(Stream rows, (int X, int Y, int StepX, int StepY) pass, byte[] target)
    {
        var width = (header.Width - pass.X + pass.StepX - 1) / pass.StepX;
        var height = (header.Height - pass.Y + pass.StepY - 1) / pass.StepY;
        if (width <= 0 || height <= 0)
        {
            return;
        }

        var row = new byte[header.RowBytes(width)];
        var above = new byte[row.Length];
        var step = Math.Max(1, header.Channels * header.Depth / 8);
        for (var y = 0; y < height; y++)
        {
            var filter = rows.ReadByte();
            if (filter < 0 || rows.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length)
            {
                throw new ImageException(PdfProblemCode.ImageUnreadable);
            }

            Unfilter(filter, row, above, step);
            for (var x = 0; x < width; x++)
            {
                var at = (((pass.Y + (y * pass.StepY)) * header.Width) + pass.X + (x * pass.StepX)) * components;
                WritePixel(row, x, target.AsSpan(at, components));
            }

            (row, above) = (above, row);
        }
    }

    private void WritePixel(ReadOnlySpan<byte> row, int x, Span<byte> pixel)
    {
        if (header.ColourType == 3)
        {
            WriteFromPalette(Sample(row, x), pixel);
            return;
        }

        var first = x * header.Channels;
        var colours = header.IsGrey ? 1 : 3;
        var alpha = header.ColourType is 4 or 6 ? To8(Sample(row, first + colours)) : IsTransparent(row, first, colours) ? 0 : 255;
        for (var i = 0; i < colours; i++)
        {
            pixel[i] = OnWhite(To8(Sample(row, first + i)), alpha);
        }
    }

    private void WriteFromPalette(int index, Span<byte> pixel)
    {
        if ((3 * index) + 2 >= palette.Length)
        {
            throw new ImageException(PdfProblemCode.ImageUnreadable);
        }

        var alpha = index < transparency.Length ? transparency[index] : 255;
        for (var i = 0; i < 3; i++)
        {
            pixel[i] = OnWhite(palette[(3 * index) + i], alpha);
        }
    }

    /// <summary>tRNS of grey and RGB images names one colour that is not there.</summary>
    private bool IsTransparent(ReadOnlySpan<byte> row, int first, int colours)
    {
        if (transparency.Length < 2 * colours)
        {
            return false;
        }

        for (var i = 0; i < colours; i++)
        {
            if (Sample(row, first + i) != BinaryPrimitives.ReadUInt16BigEndian(transparency.AsSpan(2 * i)))
            {
                return false;
            }
        }

        return true;
    }

    private int Sample(ReadOnlySpan<byte> row, int index)
    {
        if (header.Depth == 8)
        {
            return row[index];
        }

        if (header.Depth == 16)
        {
            return BinaryPrimitives.ReadUInt16BigEndian(row[(2 * index)..]);
        }

        var bit = index * header.Depth;
        return (row[bit / 8] >> (8 - header.Depth - (bit % 8))) & ((1 << header.Depth) - 1);
    }

    private int To8(int sample) => header.Depth switch
    {
        16 => sample >> 8,
        8 => sample,
        _ => sample * 255 / ((1 << header.Depth) - 1),
    };
}
