using System.Text.Json;
using System.Text.RegularExpressions;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>
/// How an outline or a position came to be that was made on the page since it was opened. It stands in a hidden field, since
/// what is drawn or fetched is not saved at once; where the field is empty it was typed by hand.
/// </summary>
internal static partial class TypedProvenance
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    /// <summary>As it stands in the field.</summary>
    public static string Write(ShapeOrigin origin, string? fileName = null, string? sha256 = null, string? note = null) =>
        JsonSerializer.Serialize(new Written(FactsJson.Word(origin), fileName, sha256, note), Form);

    /// <summary>The provenance in a field; null when it is empty or cannot be understood.</summary>
    public static ShapeProvenance? Read(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return Parsed(typed) is { Origin: { } origin } written && TypedChoice.Read<ShapeOrigin>(origin) is { } known
            && (known != ShapeOrigin.Uploaded || (written.Sha256 is { } hash && Hash().IsMatch(hash)))
            ? new ShapeProvenance
            {
                Origin = known,
                FileName = known == ShapeOrigin.Uploaded ? TypedText.OrNull(written.FileName ?? "") : null,
                Sha256 = known == ShapeOrigin.Uploaded ? written.Sha256 : null,
                Note = TypedText.OrNull(written.Note ?? ""),
            }
            : null;
    }

    private static Written? Parsed(string typed)
    {
        try
        {
            return typed.Length == 0 ? null : JsonSerializer.Deserialize<Written>(typed, Form);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\A[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();

    private sealed record Written(string? Origin, string? FileName, string? Sha256, string? Note);
}
