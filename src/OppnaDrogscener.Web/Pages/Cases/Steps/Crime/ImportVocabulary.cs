using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Reference;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>The words that a file may use: names of columns and of types of offences, in both languages, and offence codes.</summary>
public sealed class ImportVocabulary
{
    private readonly Dictionary<string, ImportColumn> columns;
    private readonly Dictionary<string, OffenceType> types;
    private readonly ReferenceCatalog reference;

    public ImportVocabulary(CaseDesk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        reference = desk.Reference;
        var texts = desk.Templates.Texts;
        TextLanguage[] languages = [TextLanguage.Swedish, TextLanguage.English];
        columns = languages.SelectMany(language => Enum.GetValues<ImportColumn>().SelectMany(column =>
                Names(texts.Step("crime", DateOnly.MaxValue, language).Word("column-" + FactsJson.Word(column)).ToString()).Select(name => (name, column))))
            .DistinctBy(pair => pair.name).ToDictionary(pair => pair.name, pair => pair.column, StringComparer.OrdinalIgnoreCase);
        types = Enum.GetValues<OffenceType>().SelectMany(type => languages
                .Select(language => texts.Words(DateOnly.MaxValue, language)["offence-" + FactsJson.Word(type)].ToString())
                .Append(FactsJson.Word(type)).Select(name => (name, type)))
            .DistinctBy(pair => pair.name.ToUpperInvariant()).ToDictionary(pair => pair.name, pair => pair.type, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What a column holds; null when its name is not known.</summary>
    public ImportColumn? Column(string name) => columns.TryGetValue(name, out var column) ? column : null;

    /// <summary>The type by name; null when it is not known.</summary>
    public OffenceType? Type(string name) => types.TryGetValue(name, out var type) ? type : null;

    /// <summary>The type of an offence code; null when the code is not known or no longer used.</summary>
    public OffenceType? TypeOfCode(string code) => reference.CrimeCode(code)?.Type;

    private static string[] Names(string words) => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
