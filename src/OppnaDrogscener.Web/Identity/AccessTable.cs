using System.Security.Claims;
using System.Text.RegularExpressions;

namespace OppnaDrogscener.Web.Identity;

/// <summary>access.md, read: the only place that says who may do what. What it does not say is denied.</summary>
public sealed partial class AccessTable
{
    private const string Resource = "Identity.access.md";

    /// <param name="lines">The lines.</param>
    public AccessTable(IReadOnlyList<AccessLine> lines) => Lines = lines;

    /// <summary>Every line, in the order of the file.</summary>
    public IReadOnlyList<AccessLine> Lines { get; }

    /// <summary>Reads the table that the program carries.</summary>
    /// <exception cref="InvalidDataException">A line is wrong; the message says which and what is allowed.</exception>
    public static AccessTable Read()
    {
        using var stream = typeof(AccessTable).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not embedded");
        using var reader = new StreamReader(stream);
        return new AccessTable(AccessReader.Read(reader.ReadToEnd()));
    }

    /// <summary>The lines of a page.</summary>
    public IReadOnlyList<AccessLine> Of(string page) => [.. Lines.Where(line => line.Page == page)];

    /// <summary>The lines of a handler.</summary>
    public IReadOnlyList<AccessLine> Of(string page, string handler) => [.. Lines.Where(line => line.Page == page && line.Handler == handler)];

    /// <summary>Whether a user has a role for a handler, whatever the case: for showing or hiding what leads there.</summary>
    public bool Admits(ClaimsPrincipal user, string page, string handler = "GET")
    {
        var lines = Of(page, handler);
        return lines.Count > 0 ? lines.Any(line => line.Admits(user)) : throw new ArgumentException($"access.md has no line for {page} {handler}", nameof(page));
    }

    /// <summary>The address of a route as the table writes it: without constraints, from the root.</summary>
    public static string PageOf(string? template) => "/" + Constraint().Replace(template ?? "", "{$1}").TrimStart('/');

    [GeneratedRegex(@"\{(\w+)[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Constraint();
}
