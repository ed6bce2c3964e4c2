using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Interests;

/// <summary>The two pans between facts and what is typed.</summary>
internal static class InterestsAnswers
{
    /// <summary>Every weight of a pan, those known first.</summary>
    public static List<WeightInput> Pan(IReadOnlyList<Weight> known, InterestsScope scope, BalanceSide side) =>
        [.. ListedRecords.Ids(known.Select(weight => weight.ItemId), scope.Items.Where(item => item.Side == side).Select(item => item.Id))
            .Select(id => known.FirstOrDefault(weight => weight.ItemId == id) is { } weight
                ? new WeightInput { Id = id, Applies = TypedChoice.Write(weight.Applies), Text = weight.Text ?? "", Evidence = [.. weight.Evidence] }
                : new WeightInput { Id = id })];

    /// <summary>A pan with the answers put in; a weight about which nothing is said is none.</summary>
    public static IReadOnlyList<Weight> Pan(IReadOnlyList<Weight> known, IReadOnlyList<WeightInput> typed) =>
        ListedRecords.Merge(known, weight => weight.ItemId, typed, Put);

    /// <summary>Brings what was posted into the order of the page.</summary>
    public static List<WeightInput> Arrange(IReadOnlyList<WeightInput> shown, IReadOnlyList<WeightInput> typed) =>
        [.. shown.Select(weight => typed.FirstOrDefault(input => input.Id == weight.Id) ?? new WeightInput { Id = weight.Id })];

    private static Weight? Put(Weight? known, WeightInput input)
    {
        var weight = (known ?? new Weight { ItemId = input.Id }) with
        {
            Applies = TypedChoice.ReadFlag(input.Applies),
            Text = TypedText.OrNull(input.Text),
            Evidence = KeptOrder.Of(known?.Evidence ?? [], [.. input.Evidence.Where(one => one.Length > 0)]),
        };
        return weight is { Applies: null, Text: null, Evidence.Count: 0 } ? null : weight;
    }
}
