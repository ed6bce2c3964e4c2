using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>
/// Reads <c>templates/regimes/&lt;KEY&gt;.en.md</c>: the English words of a regime by id, over the Swedish one. Days, law
/// references, users and checks stand in the Swedish file only, so that the languages cannot come to differ in law.
/// </summary>
internal static class EnglishRegimes
{
    private static readonly string[] Keys = ["name", "shortName", "purposes", "interests", "grounds"];

    /// <summary>The regimes with English words; a regime without an English file keeps its Swedish words.</summary>
    /// <exception cref="TemplateException">A file is broken, or lacks an id of the Swedish regime, or has another.</exception>
    public static RegimeCatalog Read(TemplateFolder folder, RegimeCatalog swedish) =>
        new(swedish.All.Select(regime => folder.EnglishOf($"regimes/{RegimeKeys.ToText(regime.Key)}.md") is { } file ? InEnglish(regime, file) : regime));

    private static Regime InEnglish(Regime regime, TemplateFile file)
    {
        var fields = FrontMatter.Read(file, Keys, []).Fields;
        var purposes = fields.TextsFor("purposes", [.. regime.Purposes.Keys]);
        var interests = fields.TextsFor("interests", [.. regime.Interests.Select(item => item.Id)]);
        var grounds = fields.Fields("grounds");
        grounds.Require([.. regime.Grounds.Keys], []);
        return regime with
        {
            Name = fields.Text("name"),
            ShortName = fields.Text("shortName"),
            Purposes = regime.Purposes.InOrder(purpose => purpose with { Text = purposes[purpose.Id].Text }),
            Interests = [.. regime.Interests.Select(item => item with { Text = interests[item.Id].Text })],
            Grounds = regime.Grounds.InOrder(ground => InEnglish(ground, grounds.Fields(ground.Id))),
        };
    }

    private static Ground InEnglish(Ground ground, YamlFields fields)
    {
        fields.Require(["title", "demand", "conditions"], []);
        var conditions = fields.TextsFor("conditions", [.. ground.Conditions.Select(condition => condition.Id)]);
        return ground with
        {
            Title = fields.Text("title"),
            Demand = fields.Text("demand"),
            Conditions = [.. ground.Conditions.Select(condition => condition with { Text = conditions[condition.Id].Text })],
        };
    }

    /// <summary>The same items by the same ids in the same order, each changed.</summary>
    internal static OrderedDictionary<string, T> InOrder<T>(this IReadOnlyDictionary<string, T> items, Func<T, T> change) =>
        new(items.Select(item => KeyValuePair.Create(item.Key, change(item.Value))), StringComparer.Ordinal);
}
