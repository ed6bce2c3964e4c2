using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Log;

namespace OppnaDrogscener.Tests.Log;

/// <summary>Logs for the tests, always the same for the same length.</summary>
internal static class SampleLog
{
    public static Guid Case { get; } = new("019a0000-0000-7000-8000-000000000001");

    private static readonly Guid Actor = new("019a0000-0000-7000-8000-000000000002");
    private static readonly Guid Organisation = new("019a0000-0000-7000-8000-000000000003");
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 11, 0, 0, TimeSpan.FromHours(1));

    public static List<EventRecord> Of(int length, Guid? caseId = null)
    {
        List<EventRecord> events = [];
        for (var number = 0; number < length; number++)
        {
            events.Add(Next(events, number % 3 == 0 ? "case-created" : "step-saved", caseId));
        }

        return events;
    }

    public static EventRecord Next(IReadOnlyList<EventRecord> before, string kind, Guid? caseId = null) => Chain.Append(
        HeadOf(before), caseId ?? Case, Start.AddMinutes(before.Count), Actor, Organisation, kind,
        new JsonObject { ["version"] = before.Count, ["step"] = "plats på Ö", ["more"] = new JsonArray(1.50, null, true) });

    public static ChainHead HeadOf(IReadOnlyList<EventRecord> events) => events.Count == 0 ? ChainHead.None : events[^1].Head;

    public static byte[] File(int length) => File(Of(length), HeadOf(Of(length)));

    public static byte[] File(IReadOnlyList<EventRecord> events, ChainHead head) => LogFile.Write(Case, head, events);
}
