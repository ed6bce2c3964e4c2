using OppnaDrogscener.Documents.Basis;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Basis;

/// <summary>A draft is told of what has changed under it, and of nothing else.</summary>
public sealed class BasisReaderTests
{
    private static readonly DateOnly Day = new(2027, 3, 1);
    private static readonly TemplateFolder Folder = TemplateFolder.Open(RepositoryFolder.PathTo("templates"));

    [Fact]
    public void SameTexts_OtherResults_AreNoChange()
    {
        var now = Read(Folder);
        var seen = now with { Results = new Dictionary<string, string> { ["permit-required"] = "unclear" } };
        Assert.Empty(seen.ChangesTo(now with { Results = new Dictionary<string, string> { ["permit-required"] = "met" } }));
    }

    [Fact]
    public void CheckText_Reworded_IsTheOnlyChangeBesidesTheResultThatMoved()
    {
        var path = Folder.Files.Single(file => file.Path == "checks/sound-is-told.md").Path;
        var before = Read(Folder) with { Results = new Dictionary<string, string> { ["sound-is-told"] = "met", ["permit-required"] = "met" } };
        var now = Read(With(path, text => text + "\nOch en mening till.\n")) with { Results = new Dictionary<string, string> { ["sound-is-told"] = "not-met", ["permit-required"] = "met" } };
        Assert.Equal(
            [(BasisPart.Check, "sound-is-told", BasisChangeKind.Changed), (BasisPart.Result, "sound-is-told", BasisChangeKind.Changed)],
            before.ChangesTo(now).Select(change => (change.Part, change.Id, change.Kind)));
    }

    [Fact]
    public void Question_Reworded_IsNamedByStepAndQuestion()
    {
        var now = Read(With("steps/place/text.md", text => text.Replace("label: \"Vad kallas platsen?\"", "label: \"Vad heter platsen?\"", StringComparison.Ordinal)));
        var change = Assert.Single(Read(Folder).ChangesTo(now));
        Assert.Equal((BasisPart.Question, "place/name", BasisChangeKind.Changed), (change.Part, change.Id, change.Kind));
    }

    [Fact]
    public void Law_OnTheDaysOnBothSidesOfItsChange_Differs()
    {
        var before = new BasisReader(Desk.Of.Templates).Of(Desk.Of.Templates.Regimes[RegimeKey.Metodbok], new DateOnly(2025, 3, 31), ["place"]);
        var after = new BasisReader(Desk.Of.Templates).Of(Desk.Of.Templates.Regimes[RegimeKey.Metodbok], new DateOnly(2025, 4, 1), ["place"]);
        Assert.Contains(before.ChangesTo(after), change => change.Part == BasisPart.Law);
    }

    [Fact]
    public void Form_NewVersion_IsAChange()
    {
        var now = Read(Folder);
        Assert.Equal(BasisPart.Form, Assert.Single((now with { SchemaVersion = now.SchemaVersion - 1 }).ChangesTo(now)).Part);
    }

    [Fact]
    public void Question_AddedAndRemoved_AreSaidAsSuch()
    {
        var now = Read(Folder);
        var known = now.Questions.Where(item => item.Key != "place/name").Append(KeyValuePair.Create("place/old", "0")).ToDictionary();
        Assert.Equal(
            [("place/name", BasisChangeKind.Added), ("place/old", BasisChangeKind.Removed)],
            (now with { Questions = known }).ChangesTo(now).Select(change => (change.Id, change.Kind)));
    }

    private static CaseBasis Read(TemplateFolder folder)
    {
        var templates = TemplateSet.Load(folder);
        return new BasisReader(templates).Of(templates.Regimes[RegimeKey.Metodbok], Day, ["place"]);
    }

    private static TemplateFolder With(string path, Func<string, string> change)
    {
        var changed = change(Folder.Get(path).Text);
        Assert.NotEqual(Folder.Get(path).Text, changed);
        return TemplateFolder.Of(Folder.Files.Select(file => file.Path == path ? file with { Text = changed } : file));
    }
}
