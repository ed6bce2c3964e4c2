using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>The folder of texts that a lawyer owns. Everything is read at start; nothing is read again while the program runs.</summary>
public sealed class TemplateFolder
{
    private const string Name = "templates";
    private const string Ending = ".md";
    private const string EnglishEnding = ".en.md";
    private readonly Dictionary<string, TemplateFile> byPath;

    private TemplateFolder(IEnumerable<TemplateFile> files)
    {
        byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Files = [.. byPath.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Every Markdown file except the README files, by path.</summary>
    public IReadOnlyList<TemplateFile> Files { get; }

    /// <summary>The folder beside the program, else in the nearest parent that has one.</summary>
    /// <exception cref="TemplateException">No such folder, or it is empty.</exception>
    public static TemplateFolder Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (Directory.Exists(Path.Combine(at.FullName, Name)))
            {
                return Open(Path.Combine(at.FullName, Name));
            }
        }

        throw new TemplateException(new TemplateProblem("", 0, "no such folder beside the program or above it", []));
    }

    /// <summary>Reads a folder. Files must be UTF-8.</summary>
    /// <exception cref="TemplateException">The folder has no text, or a file is not UTF-8.</exception>
    public static TemplateFolder Open(string path)
    {
        var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.md", SearchOption.AllDirectories) : [];
        return Of(files.Where(file => Path.GetFileName(file) != "README.md").Select(file => Read(path, file)));
    }

    /// <summary>A folder made of texts in memory.</summary>
    /// <exception cref="TemplateException">There is no text.</exception>
    public static TemplateFolder Of(IEnumerable<TemplateFile> files)
    {
        var folder = new TemplateFolder(files);
        return folder.Files.Count > 0 ? folder : throw new TemplateException(new TemplateProblem("", 0, "the folder is empty", []));
    }

    /// <summary>The files in a folder and below it.</summary>
    public IEnumerable<TemplateFile> Under(string folder) =>
        Files.Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>The Swedish files in a folder and below it; English ones must each stand beside one of them.</summary>
    /// <exception cref="TemplateException">An English file stands alone.</exception>
    public IEnumerable<TemplateFile> SwedishUnder(string folder)
    {
        var files = Under(folder).ToLookup(file => file.Path.EndsWith(EnglishEnding, StringComparison.Ordinal));
        var alone = files[true].FirstOrDefault(file => !byPath.ContainsKey(file.Path[..^EnglishEnding.Length] + Ending));
        return alone is null ? files[false] : throw alone.Error(0, "the Swedish text that this one stands beside is missing", files[false].Select(file => file.Path));
    }

    /// <summary>The English file beside a Swedish one; null when there is none.</summary>
    /// <param name="path">Path of the Swedish file.</param>
    public TemplateFile? EnglishOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return byPath.GetValueOrDefault(path[..^Ending.Length] + EnglishEnding);
    }

    /// <summary>The file at a path.</summary>
    /// <exception cref="TemplateException">There is none.</exception>
    public TemplateFile Get(string path) => byPath.GetValueOrDefault(path)
        ?? throw new TemplateException(new TemplateProblem(path, 0, "the file is missing", []));

    /// <summary>SHA-256 of every file's path and text, lower-case hexadecimal: the same texts have the same.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files)
        {
            // The lengths keep paths and texts apart: no two folders read alike.
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.Path.Length}:{file.Path}{file.Text.Length}:{file.Text}")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static TemplateFile Read(string root, string file)
    {
        var relative = Path.GetRelativePath(root, file).Replace('\\', '/');
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(file));
            return new TemplateFile(relative, text.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        }
        catch (DecoderFallbackException fault)
        {
            throw new TemplateException(new TemplateProblem(relative, 0, "the file is not UTF-8", []), fault);
        }
    }
}
