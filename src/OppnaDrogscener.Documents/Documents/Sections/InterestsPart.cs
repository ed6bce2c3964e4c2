using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>The balance as two lists. Every weight of the regime is there, answered or not, and names the evidence that carries it.</summary>
internal sealed class InterestsPart : DocumentPart
{
    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["weights-for"] = scope => Pan(BalanceSide.For, "for", scope.Facts.Interests?.For ?? [], scope),
            ["weights-against"] = scope => Pan(BalanceSide.Against, "against", scope.Facts.Interests?.Against ?? [], scope),
            ["balance-conclusion"] = scope => UserText.Paragraphs(scope.Facts.Interests?.Conclusion, "$.facts.interests.conclusion", scope),
        };

    private static List<Block> Pan(BalanceSide side, string list, IReadOnlyList<Weight> weights, DocumentScope scope)
    {
        var applicant = scope.Facts.Applicant?.Kind ?? ApplicantKind.Municipality;
        var items = scope.Material.Regime.Interests.Where(item => item.Side == side && item.Concerns(applicant)).ToList();
        var rows = items.Select(item => Row(item, weights, list, scope)).Concat(Others(items, weights, list, scope)).ToList();
        return
        [
            scope.Table($"table-weights-{list}", $"caption-weights-{list}",
                [scope.Column("head-interest", 2.4), scope.Column("head-here", 3.4), scope.Column("head-evidence", 2.4)], rows),
        ];
    }

    private static TableRow Row(InterestItem item, IReadOnlyList<Weight> weights, string list, DocumentScope scope)
    {
        var index = weights.ToList().FindIndex(weight => weight.ItemId == item.Id);
        return index < 0
            ? new TableRow([FactWriter.Own(item.Text), scope.Write.Missing, []])
            : Row(FactWriter.Own(item.Text), weights[index], $"$.facts.interests.{list}[{index}]", scope);
    }

    /// <summary>Weights that the list of the regime does not have: shown, not dropped.</summary>
    private static IEnumerable<TableRow> Others(List<InterestItem> items, IReadOnlyList<Weight> weights, string list, DocumentScope scope) =>
        weights.Index()
            .Where(pair => items.All(item => item.Id != pair.Item.ItemId))
            .Select(pair => Row(FactWriter.Own(OtherRegimes(pair.Item.ItemId, scope)), pair.Item, $"$.facts.interests.{list}[{pair.Index}]", scope));

    private static string OtherRegimes(string? id, DocumentScope scope) =>
        scope.Material.Templates.Regimes.All.SelectMany(regime => regime.Interests).FirstOrDefault(item => item.Id == id)?.Text ?? scope.Words["weight-other"];

    private static TableRow Row(IReadOnlyList<Inline> name, Weight weight, string path, DocumentScope scope) => new(
    [
        name,
        weight.Applies == false
            ? FactWriter.Lines(FactWriter.Own(scope.Words["weight-not-here"]), FactWriter.Optional(weight.Text, path + ".text"))
            : scope.Write.Text(weight.Text, path + ".text"),
        weight.Applies == false && weight.Evidence.Count == 0 ? [] : Evidence(weight, scope),
    ]);

    private static IReadOnlyList<Inline> Evidence(Weight weight, DocumentScope scope) => weight.Evidence.Count == 0
        ? [new TextRun(scope.Words["weight-without-evidence"], Emphasis.Italic)]
        : FactWriter.Lines(weight.Evidence.Select(one => one.StartsWith('$')
            ? FactWriter.Own(SwedishText.Capitalised(scope.Names.Of(one)))
            : scope.Attachment(one)));
}
