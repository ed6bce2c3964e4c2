using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Reading;

namespace OppnaDrogscener.Domain.Log;

/// <summary>Something that happened to a case, linked by its hash to everything that happened before.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Sequence">1 for the first event of the case, then one more for each.</param>
/// <param name="At">When, in UTC, counted in whole milliseconds.</param>
/// <param name="ActorId">Who did it.</param>
/// <param name="OrganisationId">For which organisation.</param>
/// <param name="Kind">What happened, kebab-case, such as <c>case-created</c>.</param>
/// <param name="Detail">More about it: a JSON object in canonical form on one line.</param>
/// <param name="PreviousHash">The hash of the event before; <see cref="ChainHead.NoHash"/> for the first.</param>
/// <param name="Hash">SHA-256 in lower-case hexadecimal of everything above as <see cref="Content"/> writes it.</param>
public sealed record EventRecord(
    Guid CaseId, int Sequence, DateTimeOffset At, Guid ActorId, Guid OrganisationId, string Kind, string Detail, string PreviousHash, string Hash)
{
    /// <summary>How a moment is written: UTC, always three decimals.</summary>
    public const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>Whether the hash is the hash of the content.</summary>
    public bool IsIntact => Hash == HashOf(this);

    /// <summary>Where the chain stands after this event.</summary>
    public ChainHead Head => new(Sequence, Hash);

    /// <summary>The hash that the content has.</summary>
    public static string HashOf(EventRecord item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Convert.ToHexStringLower(SHA256.HashData(item.Content()));
    }

    /// <summary>What is hashed: everything but the hash, as canonical JSON on one line. A detail that is no JSON object stands as text, so that the hash tells.</summary>
    public byte[] Content() => Line(Fields());

    /// <summary>The event as a line of an exported log, without line end.</summary>
    public byte[] Line()
    {
        var fields = Fields();
        fields["hash"] = Hash;
        return Line(fields);
    }

    private static byte[] Line(JsonObject fields) => CanonicalJson.WriteLine(JsonSerializer.SerializeToElement(fields));

    private JsonObject Fields() => new()
    {
        ["actor"] = ActorId.ToString(),
        ["at"] = At.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture),
        ["case"] = CaseId.ToString(),
        ["detail"] = DetailNode(),
        ["kind"] = Kind,
        ["organisation"] = OrganisationId.ToString(),
        ["previous"] = PreviousHash,
        ["sequence"] = Sequence,
    };

    private JsonNode DetailNode()
    {
        try
        {
            // Only the canonical form counts as JSON: another spelling of the same detail must not have the same hash.
            return JsonNode.Parse(Detail) is JsonObject item && Encoding.UTF8.GetString(Line(item)) == Detail ? item : JsonValue.Create(Detail);
        }
        catch (JsonException)
        {
            return JsonValue.Create(Detail);
        }
    }
}
