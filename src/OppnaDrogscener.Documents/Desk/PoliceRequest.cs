using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Documents.Desk;

/// <summary>A ready-made request to the police for the extracts that a case lacks, to copy or download. Always Swedish: it goes to the police.</summary>
/// <param name="texts">The texts.</param>
public sealed class PoliceRequest(TextLibrary texts)
{
    private const string TextId = "crime-request";
    private const int WantedMonths = 24;
    private static readonly string[] Columns = ["code", "from", "recorded", "place", "count", "case"];

    private readonly DocumentText text = texts.Text(TextId, DateOnly.MaxValue);

    /// <summary>The whole text of the request.</summary>
    /// <param name="facts">The case.</param>
    /// <param name="today">The day it is written: the period is the latest 24 whole months when the case states none that long.</param>
    public string Write(CaseFacts facts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var (from, to) = Period(facts.Crime, today);
        var values = new Dictionary<string, string>
        {
            ["place"] = Known(facts.Place?.Name, "place"),
            ["address"] = Known(facts.Place?.Address, "address"),
            ["organisation"] = Known(facts.Applicant?.Organisation, "organisation"),
            ["from"] = SwedishText.ShortDate(from),
            ["to"] = SwedishText.ShortDate(to),
        };
        string Word(string key) => text.Word(key).Fill(values);
        return string.Join("\n\n",
            Word("subject"), Word("greeting"), Word("why"),
            "1. " + Word("extract") + "\n" + string.Join('\n', Columns.Select(column => "   - " + Word("column-" + column))) + "\n   " + Word("area"),
            "2. " + Word("references") + " " + Word("same-months"),
            Word("provenance"), Word("form"), Word("privacy"),
            Word("end") + "\n" + Known(facts.Applicant?.Contact?.Name, "contact") + "\n" + values["organisation"]) + "\n";
    }

    private string Known(string? fact, string what) => string.IsNullOrWhiteSpace(fact) ? text.Word(what + "-unknown").ToString() : fact.Trim();

    private static (DateOnly From, DateOnly To) Period(CrimeFacts? crime, DateOnly today)
    {
        var end = new DateOnly(today.Year, today.Month, 1);
        var first = end.AddMonths(-WantedMonths);
        return crime is { From: { } from, To: { } to } && from.AddMonths(WantedMonths) <= to.AddDays(1) ? (from, to) : (first, end.AddDays(-1));
    }
}
