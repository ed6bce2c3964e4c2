using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>Reads templates/regimes: one file per regime, named by its key. Every law reference must exist in the timeline within the regime's span.</summary>
internal static class RegimeReader
{
    private static readonly string[] Required = ["key", "name", "shortName", "law", "tracks", "numbers", "purposes", "interests", "grounds", "checks"];
    private static readonly string[] Optional = ["from", "to"];

    /// <exception cref="TemplateException">A file is broken, a regime is missing, or a reference points at nothing.</exception>
    public static RegimeCatalog Read(TemplateFolder folder, LawTimeline timeline)
    {
        Regime[] regimes = [.. folder.SwedishUnder("regimes").Select(file => ReadRegime(file, timeline))];
        try
        {
            return new RegimeCatalog(regimes);
        }
        catch (ArgumentException fault)
        {
            throw new TemplateException(new TemplateProblem("regimes", 0, fault.Message, RegimeKeys.Texts), fault);
        }
    }

    private static Regime ReadRegime(TemplateFile file, LawTimeline timeline)
    {
        var fields = FrontMatter.Read(file, Required, Optional).Fields;
        var key = fields.Read<RegimeKey>("key", RegimeKeys.TryParse, RegimeKeys.Texts);
        if (file.Stem != RegimeKeys.ToText(key))
        {
            throw fields.Error("key", $"the file must be named {RegimeKeys.ToText(key)}.md");
        }

        var span = new Regime
        {
            Key = key,
            Name = fields.Text("name"),
            ShortName = fields.Text("shortName"),
            Law = fields.Text("law"),
            From = fields.OptionalDate("from"),
            To = fields.OptionalDate("to"),
            Tracks = ReadTracks(fields),
            Checks = new Dictionary<string, AppliedCheck>(),
            Grounds = new Dictionary<string, Ground>(),
            Purposes = new Dictionary<string, AllowedPurpose>(),
            Interests = [],
            Numbers = ReadNumbers(fields.Fields("numbers")),
        };
        var parts = new RegimePartReader(span, timeline);
        var purposes = RegimePartReader.ById(fields, "purposes", parts.Purpose, purpose => purpose.Id);
        return span with
        {
            Purposes = purposes,
            Interests = [.. RegimePartReader.ById(fields, "interests", parts.Interest, item => item.Id).Values],
            Grounds = RegimePartReader.ById(fields, "grounds", row => parts.Ground(row, [.. purposes.Keys]), ground => ground.Id),
            Checks = RegimePartReader.ById(fields, "checks", parts.Check, check => check.Id),
        };
    }

    private static RegimeTrack[] ReadTracks(YamlFields fields)
    {
        RegimeTrack[] tracks = [.. fields.Rows("tracks").Select(ReadTrack)];
        foreach (var kind in Enum.GetValues<ApplicantKind>())
        {
            if (tracks.Count(track => track.Applicants.Contains(kind)) != 1)
            {
                throw fields.Error("tracks", $"'{kind}' must be on exactly one track");
            }
        }

        return tracks;
    }

    private static RegimeTrack ReadTrack(YamlFields row)
    {
        row.Require(["applicants", "receiver", "permitRequired", "documents"], []);
        var documents = row.Fields("documents");
        documents.Require(Enum.GetNames<CaseKind>(), []);
        return new RegimeTrack
        {
            Applicants = row.Members<ApplicantKind>("applicants"),
            Receiver = row.Member<ReceiverAuthority>("receiver"),
            PermitRequired = row.Flag("permitRequired"),
            Documents = Enum.GetValues<CaseKind>().ToDictionary(kind => kind, kind => documents.Text(kind.ToString())),
        };
    }

    private static OrderedDictionary<string, int> ReadNumbers(YamlFields fields) =>
        new(fields.Keys.Select(key => KeyValuePair.Create(key, fields.Number(key))), StringComparer.Ordinal);
}
