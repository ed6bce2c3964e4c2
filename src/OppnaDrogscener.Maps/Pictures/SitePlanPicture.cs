namespace OppnaDrogscener.Maps.Pictures;

/// <summary>The size of a site plan, from its header: nothing is decoded, so no picture can take more memory than its bytes.</summary>
/// <param name="MediaType">image/png or image/jpeg.</param>
/// <param name="Columns">Pixels across.</param>
/// <param name="Rows">Pixels down.</param>
/// <param name="Refusal">Why it is refused; else null.</param>
public sealed record SitePlanPicture(string MediaType, int Columns, int Rows, MapRefusal? Refusal)
{
    /// <summary>Reads the header of a picture.</summary>
    public static SitePlanPicture Read(ReadOnlySpan<byte> bytes, MapLimits? limits = null)
    {
        limits ??= MapLimits.Ordinary;
        try
        {
            var (type, columns, rows) = bytes.Length > limits.Bytes
                ? throw new MapRefusedException(RefusalReasons.TooLarge, null, null, limits.Bytes)
                : PictureHeader.Read(bytes);
            return columns < 1 || rows < 1 ? Refused(RefusalReasons.BrokenPicture)
                : columns > limits.PictureSide || rows > limits.PictureSide || (long)columns * rows > limits.PicturePixels
                    ? new SitePlanPicture(type, 0, 0, new MapRefusal(RefusalReasons.PictureTooLarge, null, FormattableString.Invariant($"{columns} × {rows}"), limits.PictureSide))
                    : new SitePlanPicture(type, columns, rows, null);
        }
        catch (MapRefusedException refused)
        {
            return new SitePlanPicture("", 0, 0, refused.Refusal);
        }
    }

    private static SitePlanPicture Refused(string reason) => new("", 0, 0, new MapRefusal(reason));
}
