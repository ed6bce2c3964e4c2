using System.Security.Cryptography;

namespace OppnaDrogscener.Web.Importing;

/// <summary>The folder where uploaded files lie until they have been read. It is for the program alone: no address leads to it.</summary>
public sealed class UploadFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly string folder;

    /// <param name="configuration"><c>Imports:Folder</c> says where; else beside the SQLite file, else in App_Data.</param>
    /// <param name="environment">Where the program lies.</param>
    public UploadFolder(IConfiguration configuration, IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(environment);
        folder = configuration["Imports:Folder"] is { Length: > 0 } given ? given : Path.Combine(Beside(configuration) ?? Path.Combine(environment.ContentRootPath, "App_Data"), "uploads");
        Directory.CreateDirectory(folder);
    }

    /// <summary>Saves a file; its SHA-256 and length, or null when it has more bytes than allowed and nothing was kept.</summary>
    public async Task<(string Sha256, long Length)?> SaveAsync(Guid id, Stream content, long most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var length = 0L;
        await using (var file = new FileStream(PathOf(id), NewFile()))
        {
            var buffer = new byte[128 * 1024];
            for (int read; length <= most && (read = await content.ReadAsync(buffer, cancellation)) > 0; length += read)
            {
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }
        }

        if (length > most)
        {
            Delete(id);
            return null;
        }

        return (Convert.ToHexStringLower(hash.GetHashAndReset()), length);
    }

    /// <summary>Whether the file is still there.</summary>
    public bool Has(Guid id) => File.Exists(PathOf(id));

    /// <summary>The file, for reading.</summary>
    public Stream Open(Guid id) => new FileStream(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024);

    /// <summary>Deletes the file, if it is there.</summary>
    public void Delete(Guid id) => File.Delete(PathOf(id));

    private static FileStreamOptions NewFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return options;
    }

    /// <summary>The folder of the SQLite file; null where there is none.</summary>
    private static string? Beside(IConfiguration configuration) => configuration.GetConnectionString("Sqlite") is { Length: > 0 } connection
        && new System.Data.Common.DbConnectionStringBuilder { ConnectionString = connection }.TryGetValue("Data Source", out var file) ? Path.GetDirectoryName(Path.GetFullPath(file.ToString()!)) : null;

    private string PathOf(Guid id) => Path.Combine(folder, id.ToString("N") + ".upload");
}
