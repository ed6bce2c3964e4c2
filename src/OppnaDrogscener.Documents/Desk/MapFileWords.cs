using System.Globalization;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Maps;

namespace OppnaDrogscener.Documents.Desk;

/// <summary>Says why a file with areas or points is refused, what is asked of it, and what is wrong with an area.</summary>
/// <param name="texts">The texts.</param>
/// <param name="language">The language of the words.</param>
public sealed class MapFileWords(TextLibrary texts, TextLanguage language = TextLanguage.Swedish)
{
    /// <summary>Id of the text.</summary>
    public const string TextId = "map-files";

    private const string Turned = "area-ring-turned";
    private const long Megabyte = 1024 * 1024;

    private readonly DocumentText text = texts.Text(TextId, DateOnly.MaxValue, language);
    private readonly ProblemWords problems = new(texts, language);

    /// <summary>The sentence of a refusal: what, where and how to mend it.</summary>
    public string Refused(MapRefusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        var limit = refusal.Reason == RefusalReasons.TooLarge ? refusal.Limit / Megabyte : refusal.Limit;
        return Fill(refusal.Reason, ("place", refusal.Place is { } place ? At(place) : ""), ("found", refusal.Found ?? ""), ("limit", Digits(limit)));
    }

    /// <summary>The question that a file must have answered; empty when there is none.</summary>
    public string Asked(MapFileReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var found = reading.Sample is { } sample ? Text(sample) : "";
        return reading.Question switch
        {
            MapQuestion.System => Fill("ask-system", ("found", found)),
            MapQuestion.Axes => Fill("ask-axes", ("found", found)),
            _ => "",
        };
    }

    /// <summary>What is wrong with an area of a file.</summary>
    public string Wrong(AreaProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Sentence("area-" + FactsJson.Word(problem.Fault), problem.Position is { } at ? Text(at) : problem.Size?.ToString());
    }

    /// <summary>What is wrong with an outline or a position of a case.</summary>
    public string Wrong(ShapeFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return fault.Code == Turned ? Fill(Turned) : Sentence(fault.Code, fault.Position is [var x, var y] ? Text(new MapPosition(x, y)) : null);
    }

    private string Sentence(string code, string? found) => problems.Sentence(new FactProblem("", code, found, []));

    private string At(MapPlace place) => place switch
    {
        { Line: { } line, Column: { } column } => Fill("at-line-and-column", ("line", Digits(line)), ("column", Digits(column))),
        { Line: { } line } => Fill("at-line", ("line", Digits(line))),
        { Feature: { } feature } => Fill("at-feature", ("feature", Digits(feature))),
        { Name: { } name } => Fill("at-file", ("name", name)),
        _ => "",
    };

    private string Fill(string key, params IReadOnlyList<(string Name, string Value)> values) =>
        text.Word(key).Fill(values.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal));

    private static string Digits(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(MapPosition position) => string.Create(CultureInfo.InvariantCulture, $"{position.X:0.######} {position.Y:0.######}");
}
