using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>Reads the rows of a regime file and looks every law reference up.</summary>
/// <param name="span">The regime as far as it is read: its key and dates.</param>
/// <param name="timeline">Where the references must exist.</param>
internal sealed class RegimePartReader(Regime span, LawTimeline timeline)
{
    /// <summary>Reads the rows of a list; an id may stand once.</summary>
    public static OrderedDictionary<string, T> ById<T>(YamlFields fields, string key, Func<YamlFields, T> read, Func<T, string> id)
    {
        var parts = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in fields.Rows(key))
        {
            var part = read(row);
            if (!parts.TryAdd(id(part), part))
            {
                throw row.Error("id", $"the id '{id(part)}' is already used in '{key}'");
            }
        }

        return parts;
    }

    public AllowedPurpose Purpose(YamlFields row)
    {
        row.Require(["id", "text", "law", "certainty"], ["lawEnforcementLaw", "applicants"]);
        return new AllowedPurpose
        {
            Id = row.Text("id"),
            Text = row.Text("text"),
            Law = Reference(row, "law"),
            LawEnforcementLaw = OptionalReference(row),
            Certainty = Mark(row),
            Applicants = Applicants(row),
        };
    }

    public InterestItem Interest(YamlFields row)
    {
        row.Require(["id", "side", "text", "law", "certainty"], ["lawEnforcementLaw", "applicants"]);
        return new InterestItem
        {
            Id = row.Text("id"),
            Side = row.Member<BalanceSide>("side"),
            Text = row.Text("text"),
            Law = Reference(row, "law"),
            LawEnforcementLaw = OptionalReference(row),
            Certainty = Mark(row),
            Applicants = Applicants(row),
        };
    }

    public Ground Ground(YamlFields row, IReadOnlyList<string> purposes)
    {
        row.Require(["id", "family", "title", "demand", "users", "period", "filingProlongs", "conditions", "purposes", "law", "certainty"], []);
        return new Ground
        {
            Id = row.Text("id"),
            Title = row.Text("title"),
            Family = row.Text("family"),
            Demand = row.Text("demand"),
            Users = row.Members<ApplicantKind>("users"),
            Period = Period(row.Fields("period")),
            FilingProlongs = row.Flag("filingProlongs"),
            Conditions = [.. row.TextsByKey("conditions").Select(condition => new GroundCondition(condition.Key, condition.Value.Text))],
            Purposes = row.List("purposes", (string text, out string id) => purposes.Contains(id = text), purposes),
            Law = Reference(row, "law"),
            Certainty = Mark(row),
        };
    }

    public AppliedCheck Check(YamlFields row)
    {
        row.Require(["id", "severity", "law", "certainty"], ["lawEnforcementLaw", "from", "applicants"]);
        return new AppliedCheck
        {
            Id = row.Text("id"),
            Severity = row.Member<CheckSeverity>("severity"),
            LawRefs = References(row, "law"),
            LawEnforcementRefs = row.Has("lawEnforcementLaw") ? References(row, "lawEnforcementLaw") : [],
            Certainty = Mark(row),
            From = row.OptionalDate("from"),
            Applicants = Applicants(row),
        };
    }

    private static IReadOnlyList<ApplicantKind> Applicants(YamlFields row) => row.Has("applicants") ? row.Members<ApplicantKind>("applicants") : [];

    private static Certainty Mark(YamlFields row) => row.Read<Certainty>("certainty", Certainties.TryParse, Certainties.Marks);

    private static StatutoryPeriod Period(YamlFields fields)
    {
        fields.Require([], ["weeks", "months"]);
        return fields.Keys switch
        {
            ["weeks"] => new StatutoryPeriod(fields.Number("weeks"), PeriodUnit.Weeks),
            ["months"] => new StatutoryPeriod(fields.Number("months"), PeriodUnit.Months),
            _ => throw fields.Error("", "a period is weeks or months", ["weeks", "months"]),
        };
    }

    private LawRef Reference(YamlFields row, string key) => Known(row, key, row.Read<LawRef>(key, LawRef.TryParse, WrittenForms));

    private LawRef? OptionalReference(YamlFields row) => row.Has("lawEnforcementLaw") ? Reference(row, "lawEnforcementLaw") : null;

    private LawRef[] References(YamlFields row, string key) =>
        [.. row.List<LawRef>(key, LawRef.TryParse, WrittenForms).Select(reference => Known(row, key, reference))];

    private static readonly string[] WrittenForms = ["2013:460 11 §", "2009:400 32 kap. 3 §", "2016/679 art. 6", "metodboken: Kamerabevakning"];

    /// <summary>A reference must exist on some day of the regime; the method book's regime may cite nothing but its headings.</summary>
    private LawRef Known(YamlFields row, string key, LawRef reference)
    {
        if (!span.IsDated && !reference.IsHeading)
        {
            throw row.Error(key, $"'{reference}' is no heading of the method book; {RegimeKeys.ToText(span.Key)} cites nothing else");
        }

        var act = timeline.Act(reference.Source) ?? throw row.Error(key, $"'{reference}': the source is not described in templates/law", timeline.Acts.Select(one => one.Id));
        DateOnly[] days = [span.From ?? DateOnly.MinValue, .. act.Versions.Select(version => version.InForce).Where(span.Fits)];
        return days.Any(day => timeline.Find(reference, day).Section is not null)
            ? reference
            : throw row.Error(key, $"'{reference}' does not exist on any day of {RegimeKeys.ToText(span.Key)}", act.SectionsOn(days[^1]).Keys);
    }
}
