namespace OppnaDrogscener.Cli.Commands;

/// <summary>Reads and writes whole files; a file is written beside its name first, so that nothing half written is left.</summary>
internal static class Files
{
    /// <summary>Reads a file of bounded size.</summary>
    public static byte[] Read(string path, int maxBytes, Session session)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > maxBytes)
            {
                throw new BadInputException($"{path}: {session.Problems.Sentence(Domain.Cases.Reading.FactProblem.At("$", "file-too-large", Text(file.Length), Text(maxBytes)))}");
            }

            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw session.Words.Bad("cannot-read", ("file", path));
        }
    }

    /// <summary>Writes a file whole or not at all.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes, Session session)
    {
        var partial = path + ".part";
        try
        {
            File.WriteAllBytes(partial, bytes);
            File.Move(partial, path, overwrite: true);
            session.Messages.WriteLine(session.Words["wrote", ("file", path)]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            if (File.Exists(partial))
            {
                File.Delete(partial);
            }

            throw session.Words.Bad("cannot-write", ("file", path));
        }
    }

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
