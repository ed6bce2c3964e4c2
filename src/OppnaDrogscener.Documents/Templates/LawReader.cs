using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>Reads templates/law: a folder per act with <c>law.md</c>, in it a folder per version named by its date with <c>version.md</c> and a file per section.</summary>
/// <remarks>The method book has no dates: its sections lie beside its <c>law.md</c>.</remarks>
internal static class LawReader
{
    private static readonly string[] ActKeys = ["id", "name", "shortName", "link"];
    private static readonly string[] OptionalActKeys = ["repealed", "headings", "checkedOn"];
    private static readonly string[] VersionKeys = ["inForce", "amendedBy", "source", "checkedOn", "certainty"];
    private static readonly string[] SectionKeys = ["section", "title", "source", "checkedOn", "certainty"];

    /// <exception cref="TemplateException">A file is broken, missing or out of place, or two acts have the same id.</exception>
    public static LawTimeline Read(TemplateFolder folder)
    {
        var acts = new OrderedDictionary<string, Act>(StringComparer.Ordinal);
        foreach (var file in folder.Under("law").Where(file => file.Stem == "law"))
        {
            var act = ReadAct(folder, file);
            if (!acts.TryAdd(act.Id, act))
            {
                throw file.Error(FrontMatter.Split(file).Fields.Line, $"the act '{act.Id}' is already described", acts.Keys);
            }
        }

        RequireNoStrays(folder);
        return acts.Count > 0 ? new LawTimeline(acts.Values) : throw new TemplateException(new TemplateProblem("law", 0, "no act is described", []));
    }

    private static Act ReadAct(TemplateFolder folder, TemplateFile file)
    {
        var fields = FrontMatter.Read(file, ActKeys, OptionalActKeys).Fields;
        var act = new Act
        {
            Id = fields.Text("id"),
            Name = fields.Text("name"),
            ShortName = fields.Text("shortName"),
            Link = fields.Text("link"),
            Repealed = fields.OptionalDate("repealed"),
            Headings = fields.Has("headings") ? fields.Texts("headings") : [],
            Versions = [],
        };
        if (act.IsUndated)
        {
            return act with { Versions = [Undated(folder, file, fields)] };
        }

        LawVersion[] versions = [.. folder.Under(file.Folder).Where(one => one.Stem == "version").Select(one => ReadVersion(folder, one, act)).OrderBy(version => version.InForce)];
        return versions.Length > 0 ? act with { Versions = versions } : throw file.Error(1, "the act has no dated version");
    }

    private static LawVersion Undated(TemplateFolder folder, TemplateFile file, YamlFields fields) => new()
    {
        InForce = DateOnly.MinValue,
        AmendedBy = fields.Text("id"),
        Source = fields.Text("link"),
        CheckedOn = fields.Date("checkedOn"),
        Certainty = Certainty.Verified,
        Text = FrontMatter.Split(file).Body,
        Sections = ReadSections(folder, file, fields.Text("id")),
        Ceases = [],
    };

    private static LawVersion ReadVersion(TemplateFolder folder, TemplateFile file, Act act)
    {
        var matter = FrontMatter.Read(file, VersionKeys, ["ceases"]);
        var inForce = matter.Fields.Date("inForce");
        var expected = inForce.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        if (!file.Folder.EndsWith("/" + expected, StringComparison.Ordinal))
        {
            throw matter.Fields.Error("inForce", $"the folder's name is not the date {expected}");
        }

        return new LawVersion
        {
            InForce = inForce,
            AmendedBy = matter.Fields.Text("amendedBy"),
            Source = matter.Fields.Text("source"),
            CheckedOn = matter.Fields.Date("checkedOn"),
            Certainty = matter.Fields.Read<Certainty>("certainty", Certainties.TryParse, Certainties.Marks),
            Text = matter.Body.Length > 0 ? matter.Body : throw file.Error(matter.BodyLine, "the text that says what changed is missing"),
            Sections = ReadSections(folder, file, act.Id),
            Ceases = matter.Fields.Has("ceases") ? matter.Fields.Texts("ceases") : [],
        };
    }

    private static SortedDictionary<string, LawSection> ReadSections(TemplateFolder folder, TemplateFile parent, string actId)
    {
        var sections = new SortedDictionary<string, LawSection>(StringComparer.Ordinal);
        foreach (var file in folder.Files.Where(file => file.Folder == parent.Folder && file != parent))
        {
            sections.Add(file.Stem, ReadSection(file, actId));
        }

        return sections;
    }

    private static LawSection ReadSection(TemplateFile file, string actId)
    {
        var matter = FrontMatter.Read(file, SectionKeys, []);
        var number = matter.Fields.Text("section");
        if (LawSectionKey.Of(actId, number) != file.Stem)
        {
            throw matter.Fields.Error("section", $"the file of '{number}' must be named {LawSectionKey.Of(actId, number)}.md");
        }

        return new LawSection
        {
            Key = file.Stem,
            Number = number,
            Title = matter.Fields.Text("title"),
            Source = matter.Fields.Text("source"),
            CheckedOn = matter.Fields.Date("checkedOn"),
            Certainty = matter.Fields.Read<Certainty>("certainty", Certainties.TryParse, Certainties.Marks),
            Text = matter.Body.Length > 0 ? matter.Body : throw file.Error(matter.BodyLine, "the section has no text"),
        };
    }

    /// <summary>A file that no act or version reaches would be silently without effect.</summary>
    private static void RequireNoStrays(TemplateFolder folder)
    {
        var acts = folder.Under("law").Where(file => file.Stem == "law").Select(file => file.Folder).ToHashSet(StringComparer.Ordinal);
        var versions = folder.Under("law").Where(file => file.Stem == "version" && acts.Contains(file.Folder[..file.Folder.LastIndexOf('/')]));
        var homes = acts.Union(versions.Select(file => file.Folder)).ToHashSet(StringComparer.Ordinal);
        if (folder.Under("law").FirstOrDefault(file => !homes.Contains(file.Folder)) is { } stray)
        {
            throw stray.Error(0, "no law.md or version.md reaches this file");
        }
    }
}
