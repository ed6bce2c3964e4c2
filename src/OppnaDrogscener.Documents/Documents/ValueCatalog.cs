using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents.Sections;
using OppnaDrogscener.Documents.Rendering;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>Every placeholder (<c>{{name}}</c>) that the text of a document may use.</summary>
public static class ValueCatalog
{
    private static readonly Dictionary<string, Func<DocumentScope, IReadOnlyList<Inline>>> Values = new(StringComparer.Ordinal)
    {
        ["title"] = scope => FactWriter.Own(scope.Text.Title.ToString()),
        ["case.title"] = scope => scope.Write.Text(scope.Facts.Title, "$.facts.title"),
        ["applicant.name"] = scope => scope.Write.Text(scope.Facts.Applicant?.Organisation, "$.facts.applicant.organisation"),
        ["receiver.name"] = ReceiverPart.Name,
        ["board.name"] = BoardPart.Name,
        ["board.diary"] = BoardPart.Diary,
        ["board.court"] = DecisionPart.Court,
        ["supplement.deadline"] = BoardPart.Deadline,
        ["supplement.officer"] = BoardPart.Officer,
        ["place.name"] = scope => scope.Write.Text(scope.Facts.Place?.Name, "$.facts.place.name"),
        ["place.address"] = scope => scope.Write.Text(scope.Facts.Place?.Address, "$.facts.place.address"),
        ["place.municipality"] = scope => scope.Write.Text(scope.Facts.Place?.Municipality, "$.facts.place.municipality"),
        ["regime.name"] = scope => FactWriter.Own(scope.Material.Regime.Name),
        ["regime.short-name"] = scope => FactWriter.Own(scope.Material.Regime.ShortName),
        ["law-date"] = scope => scope.Write.Day(scope.Material.LawDate),
        ["made-on"] = scope => scope.Write.Day(scope.Material.MadeOn),
        ["hours"] = MonitoringPart.Hours,
        ["period"] = MonitoringPart.Period,
        ["purposes"] = MonitoringPart.PurposeLine,
        ["area"] = PerimeterPart.NeededSize,
        ["cameras"] = PerimeterPart.CameraCount,
        ["crime.from"] = scope => scope.Write.Day(scope.Facts.Crime?.From),
        ["crime.to"] = scope => scope.Write.Day(scope.Facts.Crime?.To),
        ["indicators.limit"] = scope => scope.Write.Count(scope.Material.Templates.MethodBook.QualifiedFrom),
        ["indicators.definition"] = scope => FactWriter.Own(scope.Material.Templates.MethodBook.Definition),
        ["assessment.date"] = scope => scope.Write.Day(scope.Facts.LegalBasis?.AssessmentDate),
        ["temporary.start"] = scope => scope.Write.Day(scope.Facts.Temporary?.Start),
        ["temporary.decided-by"] = scope => scope.Write.Text(scope.Facts.Temporary?.DecidedBy, "$.facts.temporary.decidedBy"),
    };

    /// <summary>Their names in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Values.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Every value for a case.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Inline>> Of(DocumentScope scope) =>
        Values.ToDictionary(value => value.Key, value => value.Value(scope), StringComparer.Ordinal);

    /// <summary>Every value as plain characters on one line, for titles and running lines.</summary>
    public static IReadOnlyDictionary<string, string> Plain(DocumentScope scope) =>
        Of(scope).ToDictionary(value => value.Key, value => PlainTextRenderer.Plain(value.Value, ", ").ReplaceLineEndings(" "), StringComparer.Ordinal);
}
