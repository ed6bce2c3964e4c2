using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.PublicVersions;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Support;

namespace OppnaDrogscener.Tests.Documents.Support;

/// <summary>Every document that can be made of every sample case, and of a case without facts, whole and for the public.</summary>
internal static class EveryDocument
{
    private const string NoFacts = "utan-uppgifter";
    private const string FullOutcomes = "torg-lulea";
    private static readonly string[] Samples = ["torg-lulea", "stora-torget", "jarva-tillfallig", "tunt-underlag", "bedomning-2025"];
    private static readonly string[] Letters = ["decision", "supplement-request"];

    /// <summary>How each is composed, by the name of its file without ending: <c>torg-lulea.permit-application.public</c>.</summary>
    public static IReadOnlyDictionary<string, Func<BlockDocument>> All { get; } =
        Samples.SelectMany(OfSample).Concat(OfNothing()).ToDictionary(each => each.Name, each => each.Compose, StringComparer.Ordinal);

    private static IEnumerable<(string Name, Func<BlockDocument> Compose)> OfSample(string sample)
    {
        foreach (var document in DocumentCatalog.All.Where(document => !Letters.Contains(document.Id)))
        {
            yield return ($"{sample}.{document.Id}", () => document.Compose(Composed.Material(sample)));
            yield return document.IsPoster
                ? ($"{sample}.{document.Id}.A3", () => document.Compose(Composed.Material(sample) with { Paper = Paper.A3 }))
                : ($"{sample}.{document.Id}.public", () => document.Compose(Public(Composed.Material(sample))));
        }

        yield return ($"{sample}.supplement-request", () => BoardLetters.SupplementRequest(sample));
        yield return ($"{sample}.supplement-request.public", () => Composed.Of(Public(BoardLetters.SupplementMaterial(sample)), "supplement-request"));
        foreach (var outcome in sample == FullOutcomes ? Enum.GetValues<DecisionOutcome>() : [DecisionOutcome.PartlyGranted])
        {
            yield return ($"{sample}.decision-{outcome}", () => BoardLetters.Decision(sample, outcome));
            yield return ($"{sample}.decision-{outcome}.public", () => Composed.Of(Public(BoardLetters.DecisionMaterial(sample, outcome)), "decision"));
        }
    }

    private static IEnumerable<(string Name, Func<BlockDocument> Compose)> OfNothing() =>
        DocumentCatalog.All.Where(document => !Letters.Contains(document.Id)).Select(document => (
            $"{NoFacts}.{document.Id}",
            (Func<BlockDocument>)(() => document.Compose(Composed.Material(new CaseFacts(), RegimeKey.Metodbok, Composed.MadeOn)))));

    private static CaseMaterial Public(CaseMaterial whole) => new PublicVersionMaker(Desk.Of).Make(whole);
}
