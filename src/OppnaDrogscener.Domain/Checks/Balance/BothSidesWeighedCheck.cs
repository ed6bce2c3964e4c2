using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Checks.Duty;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Checks.Balance;

/// <summary>R26. Both lists of the balance answered, each weight with its evidence, and a conclusion.</summary>
public sealed class BothSidesWeighedCheck : Check
{
    public override int Order => 260;

    public override IReadOnlyList<string> Keys =>
    [
        "answered-for", "answered-against", "unanswered-for", "unanswered-against", "bare-for", "bare-against", "nothing-for",
        "something-for", "concluded", "temporary", "exempt-place", "give-evidence",
    ];

    private const string Conclusion = "$.facts.interests.conclusion";

    public override Judgement Judge(CaseView view)
    {
        if (view.Kind == CaseKind.TemporaryMonitoring && view.StandsOnGround)
        {
            return Judgement.NotApplicable("temporary").From("$.facts.temporary.groundId");
        }

        if (view.Regime.Key == RegimeKey.Kbl2025 && ExemptPlaces.Exempts(view) == true && view.Facts.Place?.Type is { } type)
        {
            return Judgement.NotApplicable("exempt-place", ("place", ExemptPlaces.Term(type))).From("$.facts.place.type");
        }

        return Weighed(view);
    }

    private static Judgement Weighed(CaseView view)
    {
        var items = view.Regime.Interests.Where(item => item.Concerns(view.Applicant ?? ApplicantKind.Municipality)).ToList();
        var interests = view.Facts.Interests;
        return Judgement.Of(
        [
            Pan(items.Where(item => item.Side == BalanceSide.For), interests?.For ?? [], "$.facts.interests.for", "for"),
            Pan(items.Where(item => item.Side == BalanceSide.Against), interests?.Against ?? [], "$.facts.interests.against", "against"),
            Something(items.Where(item => item.Side == BalanceSide.For), interests?.For ?? []),
            string.IsNullOrWhiteSpace(interests?.Conclusion) ? Judgement.Lacks(Conclusion) : Judgement.Met("concluded").From(Conclusion),
        ]);
    }

    private static Judgement Pan(IEnumerable<InterestItem> items, IReadOnlyList<Weight> weights, string path, string side)
    {
        var byItem = weights.Index().Where(pair => pair.Item.ItemId is not null).ToLookup(pair => pair.Item.ItemId!, StringComparer.Ordinal);
        var unanswered = items.Where(item => !byItem[item.Id].Any(pair => pair.Item.Applies is not null)).ToList();
        var bare = weights.Index().Where(pair => pair.Item.Applies == true && (string.IsNullOrWhiteSpace(pair.Item.Text) || pair.Item.Evidence.Count == 0)).ToList();
        if (bare.Count > 0)
        {
            return Judgement.NotMet("bare-" + side, ("count", bare.Count)).From(path)
                .Wanting([.. bare.Select(pair => $"{path}[{pair.Index}].{(string.IsNullOrWhiteSpace(pair.Item.Text) ? "text" : "evidence")}")]).Try("give-evidence");
        }

        return unanswered.Count > 0
            ? Judgement.Unclear("unanswered-" + side, ("items", Value.List(unanswered.Select(item => item.Text)))).Wanting(path)
            : Judgement.Met("answered-" + side, ("count", weights.Count(weight => weight.Applies == true))).From(path);
    }

    /// <summary>Everything on the list is answered with no; as long as something is unanswered, nothing is settled.</summary>
    private static Judgement Something(IEnumerable<InterestItem> items, IReadOnlyList<Weight> weights) =>
        items.All(item => weights.Any(weight => weight.ItemId == item.Id && weight.Applies == false)) && weights.All(weight => weight.Applies == false)
            ? Judgement.NotMet("nothing-for").From("$.facts.interests.for")
            : Judgement.NotApplicable("something-for");
}
