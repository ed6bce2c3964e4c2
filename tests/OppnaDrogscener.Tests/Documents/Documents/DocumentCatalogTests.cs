using System.Text;
using System.Text.RegularExpressions;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Documents.Support;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Documents.Documents;

/// <summary>What must hold for every document, found by its type.</summary>
public sealed partial class DocumentCatalogTests
{
    public static TheoryData<string> Ids => [.. DocumentCatalog.All.Select(document => document.Id)];

    /// <summary>What is filed and read; a sign at the place tells those who are filmed and not which law judged the case.</summary>
    public static TheoryData<string> PaperIds => [.. DocumentCatalog.All.Where(document => !document.IsPoster).Select(document => document.Id)];

    public static TheoryData<string, RegimeKey> IdsAndRegimes
    {
        get
        {
            var all = new TheoryData<string, RegimeKey>();
            foreach (var (document, regime) in DocumentCatalog.All.SelectMany(document => RegimeKeys.All.Select(regime => (document.Id, regime))))
            {
                all.Add(document, regime);
            }

            return all;
        }
    }

    [Fact]
    public void Documents_AndFilesOfWords_AreTheSame() => Assert.Equal(
        Desk.Of.Templates.Texts.TextIds.Where(id => id.StartsWith("documents/", StringComparison.Ordinal)).Order(),
        DocumentCatalog.All.Select(document => "documents/" + document.Id).Order());

    [Fact]
    public void Regimes_MakeOnlyDocumentsThatExist() => Assert.All(
        Desk.Of.Templates.Regimes.All.SelectMany(regime => regime.Tracks).SelectMany(track => track.Documents.Values),
        id => Assert.NotNull(DocumentCatalog.Find(id)));

    [Fact]
    public void Slots_AreAllUsed() => Assert.Empty(SlotCatalog.Names.Except(Used(Slot())));

    [Fact]
    public void SharedWords_AreAllUsedInTheProgram()
    {
        var source = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.PathTo("src"), "*.cs", SearchOption.AllDirectories))
        {
            source.Append(File.ReadAllText(file));
        }

        var code = source.ToString();
        var keys = Desk.Of.Templates.Texts.Words(Composed.MadeOn).Keys;

        // A key is written whole, or as a prefix that the value of a closed list is put after.
        Assert.All(keys, key => Assert.True(
            Prefixes(key).Any(prefix => code.Contains($"\"{prefix}\"", StringComparison.Ordinal) || code.Contains($"\"{prefix}-", StringComparison.Ordinal)), key));
    }

    [Theory]
    [MemberData(nameof(IdsAndRegimes))]
    public void EmptyCase_UnderAnyRegime_SaysWhatIsMissing(string id, RegimeKey regime)
    {
        var lawDate = Desk.Of.Templates.Regimes[regime].NearestDay(new DateOnly(2026, 11, 23));
        var document = Composed.Of(Composed.Material(new CaseFacts(), regime, lawDate), id);

        Assert.Contains(Composed.Runs(document), run => run.Text == "Uppgift saknas");
        Assert.All(Composed.Runs(document), run => Assert.Null(run.Origin));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Headings_SkipNoLevel_AndIdsAreUnique(string id)
    {
        var document = Composed.Sample("torg-lulea", id);
        var levels = document.Blocks.Select(block => block switch { Heading heading => heading.Level, AppendixStart => 1, _ => 0 }).Where(level => level > 0).ToList();
        var ids = Composed.Deep(document.Blocks).Select(IdOf).OfType<string>().ToList();

        Assert.All(levels.Prepend(0).Zip(levels), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(PaperIds))]
    public void LegalPosition_StandsBeforeTheFirstHeading(string id)
    {
        var blocks = Composed.Sample("torg-lulea", id).Blocks.ToList();
        var box = blocks.FindIndex(block => block is NoticeBox { Id: "legal-position" });
        var heading = blocks.FindIndex(block => block is Heading);

        Assert.True(box >= 0 && (heading < 0 || box < heading));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Tables_HaveNumbersInTheOrderTheyStand(string id)
    {
        var numbers = Composed.Sample("torg-lulea", id).Blocks.OfType<Table>().Select(table => Number().Match(table.Caption).Groups[1].Value).ToList();

        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(number => $"{number}"), numbers);
    }

    [Fact]
    public void Register_HasExactlyFiveFields()
    {
        var facts = Composed.Sample("bedomning-2025", "register").Blocks.OfType<FactList>();

        Assert.Equal(5, Assert.Single(facts).Facts.Count);
    }

    [Fact]
    public void Check_NeverSaysYesToTheCase()
    {
        var text = string.Join('\n', Composed.Runs(Composed.Sample("torg-lulea", "permit-application")).Select(run => run.Text));

        Assert.Contains("aldrig ett ja", text);
        Assert.DoesNotContain("kan beviljas", text);
    }

    [Fact]
    public void UncertainRules_CarryTheirMark()
    {
        var text = string.Join('\n', Composed.Runs(Composed.Sample("torg-lulea", "permit-application")).Where(run => run.Emphasis == Emphasis.Italic).Select(run => run.Text));

        Assert.Contains("Ej kontrollerad mot lagtexten", text);
    }

    [Fact]
    public void ConstructedStatistics_AreSaidOnTheFirstPage() => Assert.Contains(
        Composed.Sample("torg-lulea", "permit-application").Blocks.TakeWhile(block => block is not PageBreak),
        block => block is NoticeBox { Id: "constructed" });

    [Fact]
    public void LastPage_ListsTheEmbeddedFilesWithTheirChecksums()
    {
        var document = Composed.Sample("torg-lulea", "permit-application");
        var table = Assert.IsType<Table>(document.Blocks[^1]);
        var sums = table.Rows.Select(row => string.Concat(row.Cells[^1].OfType<TextRun>().Select(run => run.Text)).Replace(" ", "", StringComparison.Ordinal));

        Assert.Equal(document.EmbeddedFiles.Select(file => file.Sha256), sums);
    }

    [Fact]
    public void Listing_IsAsApproved()
    {
        var listing = new StringBuilder("# Sections of the documents\n\nWritten by a test. Each document with its sections in order and the slots that code fills.\n");
        foreach (var document in DocumentCatalog.All)
        {
            var text = Desk.Of.Templates.Texts.Document(document.Id, Composed.MadeOn);
            listing.Append("\n## ").Append(document.Id).Append("\n\n").Append(text.Title).Append("\n\n");
            foreach (var section in text.Sections.Values)
            {
                var slots = string.Join(", ", Slot().Matches(section.Body.Text).Select(match => match.Groups[1].Value));
                listing.Append("- `").Append(section.Id).Append("` ").Append(section.Heading).Append(slots.Length > 0 ? $": {slots}" : "").Append('\n');
            }
        }

        Golden.Verify("docs/generated/documents.md", listing.ToString());
    }

    private static IEnumerable<string> Used(Regex what) => DocumentCatalog.All
        .SelectMany(document => Desk.Of.Templates.Texts.Document(document.Id, Composed.MadeOn).Sections.Values)
        .SelectMany(section => what.Matches(section.Body.Text)).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Prefixes(string key)
    {
        for (var at = key.Length; at > 0; at = key.LastIndexOf('-', at - 1))
        {
            yield return key[..at];
        }
    }

    private static string? IdOf(Block block) => block switch
    {
        Heading heading => heading.Id,
        AppendixStart appendix => appendix.Id,
        Table table => table.Id,
        Figure figure => figure.Id,
        NoticeBox box => box.Id,
        _ => null,
    };

    [GeneratedRegex(@"\[\[([a-z0-9-]+)\]\]")]
    private static partial Regex Slot();

    [GeneratedRegex(@"^Tabell (\d+)\. ")]
    private static partial Regex Number();
}
