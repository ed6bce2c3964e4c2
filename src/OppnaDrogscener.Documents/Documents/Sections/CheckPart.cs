using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>What the legal check found, every finding with its explanation and the rule behind it. Never a yes to the case as a whole.</summary>
internal sealed class CheckPart : DocumentPart
{
    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["check-summary"] = Summary,
            ["check-not-met"] = scope => Findings(CheckResult.NotMet, scope),
            ["check-unclear"] = scope => Findings(CheckResult.Unclear, scope),
            ["check-met"] = scope => Findings(CheckResult.Met, scope),
            ["check-not-applicable"] = NotApplicable,
            ["law-as-read"] = LawAsRead,
        };

    private static List<Block> Summary(DocumentScope scope)
    {
        var assessment = scope.Material.Assessment;
        CheckResult[] results = [CheckResult.NotMet, CheckResult.Unclear, CheckResult.Met, CheckResult.NotApplicable];
        List<TableRow> rows = [.. results.Select(result => new TableRow(
        [
            FactWriter.Own(scope.Words.Of("result", result)),
            FactWriter.Own(SwedishText.Number(assessment.Count(result))),
            FactWriter.Own(Titles(result, scope)),
        ]))];
        return
        [
            scope.Table("table-check", "caption-check",
                [scope.Column("head-result", 1.2), scope.Column("head-count", 0.7, CellAlignment.End), scope.Column("head-checks", 5)], rows),
        ];
    }

    /// <summary>What does not concern the case is only counted in the overview.</summary>
    private static string Titles(CheckResult result, DocumentScope scope) => result == CheckResult.NotApplicable
        ? ""
        : string.Join("; ", Of(result, scope).Select(scope.Findings.Title));

    private static IEnumerable<Finding> Of(CheckResult result, DocumentScope scope) => scope.Material.Assessment.Findings
        .Where(finding => finding.Result == result)
        .OrderBy(finding => finding.Severity);

    private static List<Block> Findings(CheckResult result, DocumentScope scope)
    {
        var findings = Of(result, scope).ToList();
        return findings.Count == 0
            ? [new Paragraph(FactWriter.Own(scope.Words["check-none"]))]
            : [.. findings.SelectMany(finding => Finding(finding, scope))];
    }

    private static IEnumerable<Block> Finding(Finding finding, DocumentScope scope)
    {
        yield return new Heading(3, scope.Findings.Title(finding), $"check-{finding.Id}");
        List<Fact> facts = [scope.Fact("term-explanation", FactWriter.Lines(scope.Explanation(finding).Select(FactWriter.Own)))];
        if (finding.Result == CheckResult.NotMet)
        {
            facts.Insert(0, scope.Fact("term-severity", FactWriter.Own(scope.Words.Of("severity", finding.Severity))));
        }

        if (finding.Judgement.Facts.Count > 0)
        {
            facts.Add(scope.Fact("term-rests-on", FactWriter.Own(SwedishText.Capitalised(scope.Names.Together(finding.Judgement.Facts, scope.Write)))));
        }

        if (finding.Judgement.Missing.Count > 0)
        {
            facts.Add(scope.Fact("term-lacks", FactWriter.Own(SwedishText.Capitalised(scope.Names.Together(finding.Judgement.Missing, scope.Write)))));
        }

        if (finding.Result != CheckResult.Met && finding.Judgement.Remedies.Count > 0)
        {
            facts.Add(scope.Fact("term-what-would-help", FactWriter.Lines(scope.Remedies(finding).Select(FactWriter.Own))));
        }

        facts.Add(scope.Fact("term-rule", Rule(finding, scope)));
        yield return new FactList(facts);
    }

    private static IReadOnlyList<Inline> Rule(Finding finding, DocumentScope scope)
    {
        var references = finding.Law.Select(reference => FactWriter.Own(LawText.Name(reference, scope)));
        var mark = finding.Certainty is { } certainty && certainty != Certainty.Verified
            ? (IReadOnlyList<Inline>)[new TextRun(SwedishText.Capitalised(LawText.Mark(certainty, scope)), Emphasis.Italic)]
            : [];
        var lines = FactWriter.Lines([.. references, mark]);
        return lines.Count == 0 ? FactWriter.Own(scope.Words["rule-none"]) : lines;
    }

    private static List<Block> NotApplicable(DocumentScope scope)
    {
        var findings = Of(CheckResult.NotApplicable, scope).ToList();
        return findings.Count == 0
            ? [new Paragraph(FactWriter.Own(scope.Words["check-none"]))]
            : [new ListBlock(false, [.. findings.Select(finding => (IReadOnlyList<Block>)
                [new Paragraph(FactWriter.Own($"{scope.Findings.Title(finding)}: {string.Join(' ', scope.Explanation(finding))}"))])])];
    }

    /// <summary>Each section that a finding points at, as it reads on the law date, told in our own words.</summary>
    private static List<Block> LawAsRead(DocumentScope scope)
    {
        var references = scope.Material.Assessment.Findings
            .Where(finding => finding.Result != CheckResult.NotApplicable)
            .SelectMany(finding => finding.Law)
            .Select(reference => scope.Material.Templates.Law.Find(reference, scope.Material.LawDate))
            .Where(lookup => lookup.Section is not null)
            .DistinctBy(lookup => (lookup.Act!.Id, lookup.Section!.Key))
            .OrderBy(lookup => lookup.Act!.Name, StringComparer.Create(SwedishText.Culture, ignoreCase: true))
            .ThenBy(lookup => lookup.Section!.Key, StringComparer.Ordinal)
            .ToList();
        var rows = references.Select(lookup => new TableRow(
        [
            FactWriter.Lines(
                FactWriter.Own(scope.Words.Fill(lookup.Reference.IsHeading ? "law-heading" : "law-section", ("section", lookup.Section!.Number), ("act", lookup.Act!.ShortName))),
                FactWriter.Own(lookup.Section.Title)),
            PlainMarkdown.Inlines(lookup.Section.Text),
            FactWriter.Lines(
                FactWriter.Own(SwedishText.ShortDate(lookup.Section.CheckedOn)),
                lookup.Section.Certainty == Certainty.Verified ? [] : [new TextRun(scope.Words["certainty-mark"], Emphasis.Italic)]),
        ])).ToList();
        return
        [
            scope.Table("table-law", "caption-law",
                [scope.Column("head-rule", 1.9), scope.Column("head-content", 4.6), scope.Column("head-checked", 1.4)], rows),
        ];
    }
}
