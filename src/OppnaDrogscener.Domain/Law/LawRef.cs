using System.Text.RegularExpressions;

namespace OppnaDrogscener.Domain.Law;

/// <summary>A reference to one place in a source of law: a section of an act, an article of an EU regulation, or a heading of the method book.</summary>
/// <remarks>
/// References are parsed, never free text, so that a test can say whether what they point at exists on a date.
/// Written forms: <c>2013:460 11 § 3</c>, <c>2009:400 32 kap. 3 §</c>, <c>2016/679 art. 35.3 c</c>,
/// <c>2018:1200</c> followed by a named part, and <c>metodboken: Kamerabevakning</c>.
/// </remarks>
public readonly partial record struct LawRef
{
    /// <summary>The source id of the method book, whose references are headings.</summary>
    public const string MethodBook = "metodboken";

    private LawRef(string source, string section)
    {
        Source = source;
        Section = section;
    }

    /// <summary>SFS number (<c>2013:460</c>), EU number (<c>2016/679</c>) or <see cref="MethodBook"/>.</summary>
    public string Source { get; }

    /// <summary>The place in the source as it is written, such as <c>11 § 3</c>, <c>art. 6</c> or a heading.</summary>
    public string Section { get; }

    /// <summary>Whether the reference is to the method book.</summary>
    public bool IsHeading => Source == MethodBook;

    /// <summary>The file-name form of the section without its items: <c>11</c>, <c>14d</c>, <c>32-3</c>, <c>art-35</c> or a slug of the heading.</summary>
    public string SectionKey => LawSectionKey.Of(Source, Section);

    /// <exception cref="FormatException">The text is not one of the written forms.</exception>
    public static LawRef Parse(string text) => TryParse(text, out var reference)
        ? reference
        : throw new FormatException($"'{text}' is no law reference; write e.g. '2013:460 11 § 3', '2016/679 art. 6' or 'metodboken: Kamerabevakning'");

    public static bool TryParse(string? text, out LawRef reference)
    {
        var match = WrittenForm().Match(text ?? "");
        reference = !match.Success ? default : match.Groups["heading"].Success
            ? new LawRef(MethodBook, match.Groups["heading"].Value)
            : new LawRef(match.Groups["source"].Value, match.Groups["section"].Value);
        return match.Success;
    }

    /// <summary>The written form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => IsHeading ? $"{Source}: {Section}" : $"{Source} {Section}";

    [GeneratedRegex(@"\A(?:metodboken: (?<heading>\S(?:.*\S)?)|(?<source>\d{4}[:/]\d{1,4}) (?<section>(?:\d+ kap\. )?\d+(?: [a-z])? §(?: [\p{L}\d]+\.?)*|art\. \d+(?:\.\d+)?(?: [a-z])?|\p{L}[\p{L}\d -]*))\z", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenForm();
}
