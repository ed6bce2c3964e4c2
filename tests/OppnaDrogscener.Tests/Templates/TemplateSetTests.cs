using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Templates;

/// <summary>What broken templates get: file, line and what is allowed. Each case breaks the real templates in one place.</summary>
public sealed class TemplateSetTests
{
    private const string Kol = "regimes/KOL2013.md";
    private const string Section = "law/kameraovervakningslagen/2013-07-01/11.md";
    private const string Version = "law/kameraovervakningslagen/2013-07-01/version.md";
    private const string Measure = "measures/lighting.md";

    [Theory]
    [InlineData(Section, "certainty: V", "certainty: V\nsanity: V", 7, "unknown key 'sanity'", "section, title, source, checkedOn, certainty")]
    [InlineData(Section, "certainty: V\n", "", 2, "'certainty' is missing", "checkedOn")]
    [InlineData(Section, "certainty: V", "certainty: X", 6, "'X' cannot stand in 'certainty'", "V, V2, M, I")]
    [InlineData(Section, "checkedOn: 2026-11-22", "checkedOn: 2026-02-30", 5, "'2026-02-30' cannot stand in 'checkedOn'", "yyyy-MM-dd")]
    [InlineData(Section, "title:", "\ttitle:", 3, "tab", "")]
    [InlineData(Section, "certainty: V", "certainty: V\ncertainty: V", 7, "broken YAML", "")]
    [InlineData(Section, "section: \"11 §\"", "section: \"12 §\"", 2, "must be named 12.md", "")]
    [InlineData(Section, "---\nsection", "section", 1, "must begin with front matter", "")]
    [InlineData(Version, "inForce: 2013-07-01", "inForce: 2013-07-02", 2, "not the date 2013-07-02", "")]
    [InlineData(Kol, "id: regime-fits-date", "id: receiver-is-county-board", 0, "the id 'receiver-is-county-board' is already used in 'checks'", "")]
    [InlineData(Kol, "2013:460 32 §", "2013:460 99 §", 0, "'2013:460 99 §' does not exist on any day of KOL2013", "11, 16")]
    [InlineData(Kol, "2013:460 32 §", "2018:1200 8 §", 0, "'2018:1200 8 §' does not exist on any day of KOL2013", "")]
    [InlineData(Kol, "2013:460 32 §", "1999:1 8 §", 0, "not described in templates/law", "2013:460")]
    [InlineData(Kol, "2013:460 32 §", "trettiotvå §", 0, "cannot stand in 'law'", "2013:460 11 §")]
    [InlineData(Kol, "purposes: [avert-accident]", "purposes: [avert-rain]", 0, "'avert-rain' cannot stand in 'purposes'", "avert-accident")]
    [InlineData(Kol, "to: 2018-07-31", "to: 2018-07-30", 0, "does not begin the day after", "")]
    [InlineData(Kol, "severity: Blocking", "severity: Fatal", 0, "'Fatal' cannot stand in 'severity'", "Blocking, Serious, Advice")]
    [InlineData(Kol, "SecurityPolice, Region", "Region", 0, "'SecurityPolice' must be on exactly one track", "")]
    [InlineData(Kol, "months: 1", "months: -1", 0, "'-1' cannot stand in 'months'", "a whole number")]
    [InlineData("regimes/METODBOK.md", "metodboken: Kamerabevakning\"", "2013:460 8 §\"", 0, "no heading of the method book", "")]
    [InlineData(Measure, "ownAddition: true", "heading: Lampor", 0, "'Lampor' is no heading of the method book", "Trygghetsvandringar")]
    [InlineData(Measure, "[municipality", "[mayor", 0, "'mayor' cannot stand in 'responsible'", "municipality")]
    [InlineData(Measure, "countsAsAlternative: true", "countsAsAlternative: ja", 0, "'ja' cannot stand in 'countsAsAlternative'", "true, false")]
    [InlineData("indicators/indicators.md", "  - id: raised-crime\n", "  - id: nuisance\n", 0, "the id 'nuisance' is already used", "")]
    [InlineData("legal-position/KBL2020.md", "today-KBL2025", "today-KBL2024", 2, "the word 'today-KBL2025' is missing", "today-KBL2024")]
    [InlineData("clock/days.md", "Epiphany: ", "Epifania: ", 2, "the word 'Epiphany' is missing", "Epifania")]
    public void Load_OneFault_IsRefusedWithFileLineAndWhatIsAllowed(string path, string old, string replacement, int line, string message, string allowed)
    {
        var fault = Assert.Throws<TemplateException>(() => TemplateSet.Load(TestTemplates.With(path, text => ReplaceFirst(text, old, replacement))));

        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Contains(allowed, string.Join(", ", fault.Problem.Allowed), StringComparison.Ordinal);
        Assert.StartsWith(fault.Problem.File, path, StringComparison.Ordinal);
        if (line > 0)
        {
            Assert.Equal(line, fault.Problem.Line);
        }
    }

    [Theory]
    [InlineData("regimes/KBL2018.md", "Regime KBL2018 is missing")]
    [InlineData("law/kamerabevakningslagen/law.md", "no law.md or version.md reaches")]
    [InlineData("law/kamerabevakningslagen/2020-01-01/version.md", "no law.md or version.md reaches")]
    [InlineData("law/lagen-om-lagstadgad-tid/2000-01-01/version.md", "has no dated version")]
    [InlineData("indicators/indicators.md", "the file is missing")]
    [InlineData("legal-position/KOL2013.md", "the text is missing")]
    public void Load_OneFileMissing_IsRefused(string path, string message)
    {
        var fault = Assert.Throws<TemplateException>(() => TemplateSet.Load(TestTemplates.With(path, _ => null)));

        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_TheSameActTwice_IsRefused() => Assert.Contains(
        "already described",
        Assert.Throws<TemplateException>(() => TemplateSet.Load(TestTemplates.With("law/copy/law.md", _ => "---\nid: metodboken\nname: x\nshortName: x\nlink: x\ncheckedOn: 2026-01-01\nheadings: [x]\n---\n"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Open_EmptyOrMissingFolder_IsRefused()
    {
        var empty = Directory.CreateTempSubdirectory();
        try
        {
            Assert.Contains("empty", Assert.Throws<TemplateException>(() => TemplateFolder.Open(empty.FullName)).Message, StringComparison.Ordinal);
            Assert.Throws<TemplateException>(() => TemplateFolder.Open(Path.Combine(empty.FullName, "none")));
            File.WriteAllBytes(Path.Combine(empty.FullName, "a.md"), [0x2D, 0xE5, 0xE4, 0xF6]);
            Assert.Contains("UTF-8", Assert.Throws<TemplateException>(() => TemplateFolder.Open(empty.FullName)).Message, StringComparison.Ordinal);
        }
        finally
        {
            empty.Delete(recursive: true);
        }
    }

    [Fact]
    public void LoadBesideProgram_TestHost_FindsTheCopiedTemplates() =>
        Assert.Equal(TestTemplates.Real.Texts.TextIds, TemplateSet.LoadBesideProgram().Texts.TextIds);

    private static string ReplaceFirst(string text, string old, string replacement)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' is not in the file: the test is out of date");
        return text[..at] + replacement + text[(at + old.Length)..];
    }
}
