using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace OppnaDrogscener.Web.Security;

/// <summary>
/// What was typed in a form that could not be received: the sign-in had expired, or the token that proves where the form
/// came from was missing. It is carried, sealed, through the sign-in page and sent again when the user says so.
/// </summary>
/// <param name="Address">Where the form was sent.</param>
/// <param name="Fields">The fields as typed, in their order; never passwords, tokens or files.</param>
public sealed record KeptAnswers(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    private const string Purpose = "kept-answers";
    private const string Token = "__RequestVerificationToken";

    /// <summary>The answers of a request; null when it brought no form or came from another site.</summary>
    public static async Task<KeptAnswers?> OfAsync(HttpRequest request, string address)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || !IsFromHere(request))
        {
            return null;
        }

        try
        {
            var form = await request.ReadFormAsync();
            List<KeyValuePair<string, string>> fields = [.. form
                .Where(field => field.Key != Token && !field.Key.Contains("Password", StringComparison.OrdinalIgnoreCase))
                .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))];
            return fields.Count > 0 ? new KeptAnswers(address, fields) : null;
        }
        catch (Exception problem) when (problem is InvalidDataException or BadHttpRequestException or IOException)
        {
            return null;
        }
    }

    /// <summary>The answers sealed for a hidden field.</summary>
    public string Seal(IDataProtectionProvider protection) => protection.CreateProtector(Purpose).Protect(JsonSerializer.Serialize(this));

    /// <summary>Opens what was sealed; null when it isn't ours.</summary>
    public static KeptAnswers? Open(string? kept, IDataProtectionProvider protection)
    {
        if (string.IsNullOrEmpty(kept))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<KeptAnswers>(protection.CreateProtector(Purpose).Unprotect(kept));
        }
        catch (Exception problem) when (problem is System.Security.Cryptography.CryptographicException or JsonException)
        {
            return null;
        }
    }

    /// <summary>A form from another site must not be sent again in the user's name. Browsers say with every post where it comes from.</summary>
    private static bool IsFromHere(HttpRequest request) =>
        request.Headers.Origin.ToString() is var origin
        && (origin.Length == 0 ? request.Headers["Sec-Fetch-Site"] == "same-origin" : Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value);
}
