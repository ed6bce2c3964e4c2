using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Evidence.Analysis;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>Puts what an analysis tells into words: the sentences of templates/crime-analysis.md with the numbers in them.</summary>
/// <param name="texts">The texts.</param>
/// <param name="lawDate">The day whose texts are used.</param>
/// <param name="language">The language of the words.</param>
public sealed class AnalysisWords(TextLibrary texts, DateOnly lawDate, TextLanguage language = TextLanguage.Swedish)
{
    /// <summary>The file of the words.</summary>
    public const string TextId = "crime-analysis";

    private readonly FindingWords values = new(texts, lawDate, language);
    private readonly DocumentText text = texts.Text(TextId, lawDate, language);

    /// <summary>What the whole is called.</summary>
    public string Title => text.Title.ToString();

    /// <summary>The heading of a part.</summary>
    public string Heading(AnalysisPart part) => text.Word("part-" + part.Id).ToString();

    /// <summary>A sentence.</summary>
    public string Sentence(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return SwedishText.Capitalised(Fill(statement.Key, statement.Values));
    }

    /// <summary>The caption of a table.</summary>
    public string Caption(AnalysisTable table) => text.Word("table-" + table.Id).ToString();

    /// <summary>The heading of a column.</summary>
    public string Column(string id) => text.Word("head-" + id).ToString();

    /// <summary>A cell: what a user has called something stays as it is, our words begin with a capital.</summary>
    public string Cell(Value value) => value is Value.Words ? values.Write(value) : SwedishText.Capitalised(values.Write(value));

    /// <summary>What is missing and why it matters.</summary>
    public string Gap(EvidenceGap gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return Fill("gap-" + FactsJson.Word(gap.Kind), gap.Values.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal));
    }

    /// <summary>What to do about it.</summary>
    public string ToDo(EvidenceGap gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return text.Word("do-" + FactsJson.Word(gap.Kind)).ToString();
    }

    private string Fill(string key, IReadOnlyDictionary<string, Value> filled) =>
        text.Word(key).Fill(filled.ToDictionary(pair => pair.Key, pair => values.Write(pair.Value), StringComparer.Ordinal));
}
