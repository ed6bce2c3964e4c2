using System.IO.Compression;

namespace OppnaDrogscener.Maps.Shapefiles;

/// <summary>Unpacks entries of a zip file within a bound for all of them together, whatever sizes the file itself states.</summary>
internal sealed class Unpacked(int limit)
{
    private const int Step = 64 * 1024;

    private int taken;

    public byte[] Read(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
        {
            throw new MapRefusedException(RefusalReasons.BrokenZip, new MapPlace(Name: entry.Name));
        }

        using var from = entry.Open();
        using var to = new MemoryStream();
        var buffer = new byte[Step];
        for (var read = from.Read(buffer); read > 0; read = from.Read(buffer))
        {
            taken += read;
            if (taken > limit)
            {
                throw new MapRefusedException(RefusalReasons.UnpacksTooLarge, new MapPlace(Name: entry.Name), null, limit);
            }

            to.Write(buffer, 0, read);
        }

        return to.ToArray();
    }
}
