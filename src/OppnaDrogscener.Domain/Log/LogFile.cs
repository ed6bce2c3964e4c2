using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Reading;

namespace OppnaDrogscener.Domain.Log;

/// <summary>
/// A case's log as a file: one line of JSON that names the form, the case, the number of events and the last hash, then one
/// line per event. There is exactly one way to write a log, so every changed byte is seen.
/// </summary>
public sealed class LogFile
{
    /// <summary>Names the form of the file.</summary>
    public const string Format = "oppna-drogscener-log/1";

    private const byte LineEnd = (byte)'\n';

    private LogFile(Guid caseId, ChainHead head, IReadOnlyList<EventRecord> events, ChainBreak? fault) =>
        (CaseId, Head, Events, Break) = (caseId, head, events, fault);

    /// <summary>The case; empty when the header cannot be read.</summary>
    public Guid CaseId { get; }

    /// <summary>The head that the header names.</summary>
    public ChainHead Head { get; }

    /// <summary>The events, as far as they could be read.</summary>
    public IReadOnlyList<EventRecord> Events { get; }

    /// <summary>The first broken place; null when the log is whole.</summary>
    public ChainBreak? Break { get; }

    /// <summary>Writes a log.</summary>
    public static byte[] Write(Guid caseId, ChainHead head, IReadOnlyList<EventRecord> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return [.. Header(caseId, head), LineEnd, .. events.SelectMany(item => item.Line().Append(LineEnd))];
    }

    /// <summary>Reads and verifies a log.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="lastHash">The hash that was kept elsewhere, such as on a receipt, of the event that the log should end with; null trusts the header.</param>
    public static LogFile Read(ReadOnlySpan<byte> bytes, string? lastHash = null)
    {
        var end = bytes.IndexOf(LineEnd);
        if (end < 0 || ReadHeader(bytes[..end]) is not var (caseId, head))
        {
            return new LogFile(Guid.Empty, ChainHead.None, [], new ChainBreak(ChainFault.NoHeader, 0, 0, null));
        }

        var events = ReadEvents(bytes[(end + 1)..], out var fault);
        // What was read before a bad line is verified too: the first broken place is what counts.
        var found = Chain.Verify(events, fault is null ? head with { Hash = lastHash ?? head.Hash } : events is [.., var last] ? last.Head : ChainHead.None) ?? fault;
        if (found is null && events.Count > 0 && events[0].CaseId != caseId)
        {
            found = new ChainBreak(ChainFault.OtherCase, 1, 1, 1);
        }

        return new LogFile(caseId, head, events, found);
    }

    private static byte[] Header(Guid caseId, ChainHead head) => CanonicalJson.WriteLine(JsonSerializer.SerializeToElement(new JsonObject
    {
        ["case"] = caseId.ToString(),
        ["events"] = head.Sequence,
        ["format"] = Format,
        ["head"] = head.Hash,
    }));

    private static (Guid Case, ChainHead Head)? ReadHeader(ReadOnlySpan<byte> line)
    {
        if (Parse(line) is not { } fields || !Guid.TryParse(Text(fields, "case"), out var caseId) || Number(fields, "events") is not { } count || Text(fields, "head") is not { } hash)
        {
            return null;
        }

        var head = new ChainHead(count, hash);
        return line.SequenceEqual(Header(caseId, head)) ? (caseId, head) : null;
    }

    private static List<EventRecord> ReadEvents(ReadOnlySpan<byte> rest, out ChainBreak? fault)
    {
        var events = new List<EventRecord>();
        fault = null;
        while (rest.Length > 0)
        {
            var place = events.Count + 1;
            var end = rest.IndexOf(LineEnd);
            var line = end < 0 ? rest : rest[..end];
            var item = ReadEvent(line);
            if (item is null || end < 0 || !line.SequenceEqual(item.Line()))
            {
                fault = new ChainBreak(item is null ? ChainFault.Unreadable : ChainFault.Altered, place, place, item?.Sequence);
                return events;
            }

            events.Add(item);
            rest = rest[(end + 1)..];
        }

        return events;
    }

    private static EventRecord? ReadEvent(ReadOnlySpan<byte> line) =>
        Parse(line) is { } fields
        && Guid.TryParse(Text(fields, "case"), out var caseId) && Guid.TryParse(Text(fields, "actor"), out var actor) && Guid.TryParse(Text(fields, "organisation"), out var organisation)
        && Number(fields, "sequence") is { } sequence
        && DateTimeOffset.TryParseExact(Text(fields, "at"), EventRecord.InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
        && Text(fields, "kind") is { } kind && Text(fields, "previous") is { } previous && Text(fields, "hash") is { } hash && Detail(fields) is { } detail
            ? new EventRecord(caseId, sequence, at, actor, organisation, kind, detail, previous, hash)
            : null;

    private static string? Detail(JsonObject fields) => fields["detail"] is JsonObject item
        ? Encoding.UTF8.GetString(CanonicalJson.WriteLine(JsonSerializer.SerializeToElement(item)))
        : Text(fields, "detail");

    private static JsonObject? Parse(ReadOnlySpan<byte> line) => JsonScan.FirstProblem(line) is null ? JsonNode.Parse(line) as JsonObject : null;

    private static string? Text(JsonObject fields, string name) => fields[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static int? Number(JsonObject fields, string name) => fields[name] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}
