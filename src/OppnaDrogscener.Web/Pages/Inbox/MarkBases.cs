using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Submissions;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>
/// Compares what marks of earlier versions rest on with the latest version. Careful on purpose: a fact counts as changed when
/// anything in the answer that it is a part of has changed, and what cannot be told counts as changed.
/// </summary>
/// <param name="file">The case.</param>
/// <param name="report">The check of a version.</param>
/// <param name="nameOf">What a fact is called, by its JSON path without places in lists.</param>
internal sealed partial class MarkBases(BoardFile file, Func<FrozenVersion, CheckReport> report, Func<string, string> nameOf)
{
    private const string FactsRoot = "$.facts.";

    private readonly Dictionary<int, (JsonNode Case, IReadOnlyDictionary<string, FindingView> Findings)> read = [];

    /// <summary>What has changed behind a mark; null when it was given for the latest version.</summary>
    public MarkBasis? Of(BoardMarkRow mark)
    {
        if (mark.OnVersion == file.Latest.Number || file.Versions.FirstOrDefault(version => version.Number == mark.OnVersion) is not { } then)
        {
            return null;
        }

        var answered = file.Supplements.Any(asked => asked.Request.AnsweredVersion > mark.OnVersion && asked.Items.Any(item => item.CheckId == mark.CheckId));
        var ((before, old), (now, fresh)) = (Read(then), Read(file.Latest));
        if (!SameLaw(then, file.Latest) || !old.TryGetValue(mark.CheckId, out var earlier) || !fresh.TryGetValue(mark.CheckId, out var later))
        {
            return new MarkBasis(false, answered, []);
        }

        var used = new[] { earlier, later }.Select(finding => finding.Finding.Judgement).SelectMany(found => found.Facts.Concat(found.Missing)).ToList();
        var changed = used.Where(path => !JsonNode.DeepEquals(AnswerOf(before, path), AnswerOf(now, path))).Select(path => nameOf(Index().Replace(path, ""))).Distinct().ToList();
        // A check that names no fact may rest on any; unless it never came to the facts, since it is about other kinds of cases.
        var told = used.Count > 0 || later.Finding.Result == CheckResult.NotApplicable || JsonNode.DeepEquals(before, now);
        var same = changed.Count == 0 && told && SameFinding(earlier, later);
        return new MarkBasis(same && !answered, answered, changed);
    }

    private static bool SameLaw(FrozenVersion one, FrozenVersion other) =>
        (one.View.Regime.Key, one.View.LawDate, one.View.Kind) == (other.View.Regime.Key, other.View.LawDate, other.View.Kind);

    /// <summary>The sentences hold every number that the check came to.</summary>
    private static bool SameFinding(FindingView one, FindingView other) =>
        one.Finding.Result == other.Finding.Result && one.Explanation.SequenceEqual(other.Explanation)
        && one.Remedies.Select(remedy => remedy.Text).SequenceEqual(other.Remedies.Select(remedy => remedy.Text));

    /// <summary>The whole answer that a fact is a part of: the list, where the fact is one of a list; null where there is none.</summary>
    private static JsonNode? AnswerOf(JsonNode root, string path)
    {
        var inFacts = path.StartsWith(FactsRoot, StringComparison.Ordinal);
        var node = inFacts ? root["facts"] : root;
        foreach (var part in (inFacts ? path[FactsRoot.Length..] : path.TrimStart('$', '.')).Split('.').Take(2))
        {
            node = node is JsonObject record ? record[Index().Replace(part, "")] : node;
        }

        return node;
    }

    private (JsonNode Case, IReadOnlyDictionary<string, FindingView> Findings) Read(FrozenVersion version)
    {
        if (!read.TryGetValue(version.Number, out var known))
        {
            known = (JsonNode.Parse(version.Canonical.Span)!, report(version).Groups.SelectMany(group => group.Findings).ToDictionary(finding => finding.Id, StringComparer.Ordinal));
            read.Add(version.Number, known);
        }

        return known;
    }

    [GeneratedRegex(@"\[\d{1,9}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
