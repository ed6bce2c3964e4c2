using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Documents.Desk;

/// <summary>The result of a check as JSON for other programs: the form that product and README promise.</summary>
public sealed class CheckAnswer(TemplateSet templates, DateOnly today)
{
    /// <summary>One assessment.</summary>
    public JsonObject Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var words = new AssessmentWords(templates, assessment, today);
        return new JsonObject
        {
            ["regime"] = RegimeKeys.ToText(assessment.Regime.Key),
            ["lawDate"] = Text(assessment.LawDate),
            ["findings"] = new JsonArray([.. assessment.Findings.Select(finding => (JsonNode)Finding(finding, words))]),
            ["summary"] = new JsonObject(Enum.GetValues<CheckResult>().Select(result =>
                KeyValuePair.Create<string, JsonNode?>(Word(result), assessment.Count(result)))),
        };
    }

    /// <summary>Several assessments of one case beside each other.</summary>
    public JsonObject Compare(DateOnly lawDate, IEnumerable<Assessment> assessments) => new()
    {
        ["lawDate"] = Text(lawDate),
        ["regimes"] = new JsonArray([.. assessments.Select(assessment => (JsonNode)Of(assessment))]),
    };

    /// <summary>The word for a result or a severity: met, notMet, blocking …</summary>
    public static string Word(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
    }

    private static JsonObject Finding(Finding finding, AssessmentWords words) => new()
    {
        ["id"] = finding.Id,
        ["result"] = Word(finding.Result),
        ["severity"] = Word(finding.Severity),
        ["title"] = words.Title(finding),
        ["explanation"] = string.Join(' ', words.Explanation(finding)),
        ["law"] = List(finding.Law.Select(reference => reference.ToString())),
        ["facts"] = List(finding.Judgement.Facts),
        ["missing"] = List(finding.Judgement.Missing),
        ["remedies"] = List(words.Remedies(finding)),
    };

    private static JsonArray List(IEnumerable<string> items) => new([.. items.Select(item => (JsonNode)item)]);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
