using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Cases.Reading.Shapes;

/// <summary>The shape of a whole case file.</summary>
internal static class CaseFileShape
{
    private static readonly ShapeBuilder Builder = new();

    public static ObjectShape Root { get; } = new("CaseFile", "A case file.", Properties,
        ["schemaVersion", "kind", "facts"]);

    /// <summary>Every record of facts, by name.</summary>
    public static IEnumerable<ObjectShape> Records
    {
        get
        {
            _ = Root.Properties.Count();
            return Builder.Objects;
        }
    }

    private static IReadOnlyList<FactProperty> Properties() =>
    [
        new("schemaVersion", "Version of the form.", new NumberShape(whole: true, FactsUpgrade.CurrentVersion, FactsUpgrade.CurrentVersion)),
        new("kind", "What the case is to become.", new WordShape(Enum.GetNames<CaseKind>())),
        new("regime", "The chosen regime; left out = resolved from applicant, kind and law date.", new WordShape(RegimeKeys.Texts)),
        new("lawDate", "The law date; left out = planned or actual start, else today.", DateShape.Create()),
        new("public", "Whether parts are left out for the public; such a file is never judged.", new FlagShape()),
        new("facts", "What is known of the case.", Builder.OfRecord(typeof(CaseFacts))),
    ];
}
