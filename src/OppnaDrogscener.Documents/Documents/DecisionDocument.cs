using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Review;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>A county board's decision on an application (beslut).</summary>
public sealed class DecisionDocument : CaseDocument
{
    /// <inheritdoc/>
    protected override string AuthorValue => "board.name";

    /// <inheritdoc/>
    protected override bool Includes(string sectionId, DocumentScope scope) => (sectionId, scope.Material.Board?.Decision) switch
    {
        ("conditions", { } decision) => DecisionRules.GivesPermit(decision.Outcome),
        ("marks", { } decision) => decision.Marks.Count > 0,
        ("opinions", { } decision) => decision.Opinions.Count > 0,
        ("effect", { } decision) => DecisionRules.CanBeAppealed(decision.Outcome) && scope.Material.Regime.Key == RegimeKey.Kol2013,
        ("appeal", { } decision) => DecisionRules.CanBeAppealed(decision.Outcome),
        _ => true,
    };
}
