using OppnaDrogscener.Documents.Reference;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Reference;

namespace OppnaDrogscener.Documents.Desk;

/// <summary>
/// Reads case files and judges them by the texts: what the command line and the web both stand on. Made once at start;
/// safe to use from many threads.
/// </summary>
public sealed class CaseDesk
{
    private readonly CaseFileReader reader;
    private readonly LegalCheck check;
    private readonly Dictionary<TextLanguage, Surroundings> surroundings;

    public CaseDesk(TemplateSet templates, ReferenceCatalog reference)
    {
        Templates = templates;
        Reference = reference;
        reader = new CaseFileReader(Known(templates, reference));
        check = new LegalCheck(templates.Law, templates.Regimes);
        surroundings = Enum.GetValues<TextLanguage>().ToDictionary(language => language, language => SurroundingsIn(templates, language));
    }

    /// <summary>The texts.</summary>
    public TemplateSet Templates { get; }

    /// <summary>Counties, municipalities and crime codes.</summary>
    public ReferenceCatalog Reference { get; }

    /// <summary>A desk with the texts beside the program.</summary>
    /// <exception cref="TemplateException">A text is broken; the message has file, line and what is allowed.</exception>
    public static CaseDesk Open() => new(TemplateSet.LoadBesideProgram(), ReferenceReader.Read());

    /// <summary>Reads a case file.</summary>
    public CaseReading Read(ReadOnlySpan<byte> bytes) => reader.Read(bytes);

    /// <summary>
    /// The law date of a case: the stored one, else the planned or actual start, else today.
    /// </summary>
    public static DateOnly LawDateOf(CaseFile file, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(file);
        var start = file.Kind == CaseKind.TemporaryMonitoring ? file.Facts.Temporary?.Start ?? file.Facts.Monitoring?.Start : file.Facts.Monitoring?.Start;
        return file.LawDate ?? start ?? today;
    }

    /// <summary>
    /// The regime of a case: the stored one, else by what the case is. An application to a county board, and a ground that
    /// only the method book has, are judged by the method book; everything else by the law in force on the law date.
    /// </summary>
    public RegimeResolution RegimeOf(CaseFile file, DateOnly lawDate)
    {
        ArgumentNullException.ThrowIfNull(file);
        var applicant = file.Facts.Applicant?.Kind ?? ApplicantKind.Municipality;
        return file.Regime is { } key
            ? RegimeResolution.Found(Templates.Regimes[key], Templates.Regimes[key].TrackOf(applicant))
            : Templates.Regimes.Resolve(applicant, lawDate, WishOf(file));
    }

    /// <summary>Judges a case under a regime.</summary>
    /// <param name="file">The case.</param>
    /// <param name="regime">The regime, in any language.</param>
    /// <param name="lawDate">The day whose law judges.</param>
    /// <param name="language">The language of what the findings say of regime, purposes, grounds and measures. The results are the same in all.</param>
    public Assessment Judge(CaseFile file, Regime regime, DateOnly lawDate, TextLanguage language = TextLanguage.Swedish)
    {
        ArgumentNullException.ThrowIfNull(regime);
        var read = language == TextLanguage.Swedish ? regime : Templates.RegimesIn(language)[regime.Key];
        return check.Judge(new CaseView(file, read, lawDate, surroundings[language]));
    }

    /// <summary>
    /// Judges a case under every regime: a dated one on the law date where that lies inside it, else on the nearest day inside.
    /// </summary>
    public IReadOnlyList<Assessment> Compare(CaseFile file, DateOnly lawDate, TextLanguage language = TextLanguage.Swedish) =>
        [.. Templates.Regimes.All.Select(regime => Judge(file, regime, regime.NearestDay(lawDate), language))];

    private RegimeWish WishOf(CaseFile file)
    {
        var groundOfTheBook = file.Facts.Temporary?.GroundId is { } ground && Templates.Regimes[RegimeKey.Metodbok].Grounds.ContainsKey(ground);
        var toCountyBoard = file.Kind == CaseKind.PermitApplication && file.Facts.Receiver?.Authority is null or ReceiverAuthority.CountyBoard;
        return groundOfTheBook || (toCountyBoard && file.Kind == CaseKind.PermitApplication) ? RegimeWish.CountyBoardApplication : RegimeWish.LawOnDate;
    }

    private static Surroundings SurroundingsIn(TemplateSet templates, TextLanguage language)
    {
        var measures = templates.MethodBookIn(language).Measures.Values;
        return new Surroundings
        {
            Regimes = templates.RegimesIn(language),
            MeasureCountsAsAlternative = measures.ToDictionary(measure => measure.Id, measure => measure.CountsAsAlternative, StringComparer.Ordinal),
            MeasureTitles = measures.ToDictionary(measure => measure.Id, measure => measure.Title, StringComparer.Ordinal),
        };
    }

    private static KnownIds Known(TemplateSet templates, ReferenceCatalog reference) => new()
    {
        Indicators = templates.MethodBook.Indicators.Select(indicator => indicator.Id).ToHashSet(StringComparer.Ordinal),
        CatalogueMeasures = templates.MethodBook.Measures.Keys.ToHashSet(StringComparer.Ordinal),
        Purposes = templates.Regimes.All.SelectMany(regime => regime.Purposes.Keys).ToHashSet(StringComparer.Ordinal),
        Grounds = templates.Regimes.All.SelectMany(regime => regime.Grounds.Keys).ToHashSet(StringComparer.Ordinal),
        InterestItems = templates.Regimes.All.SelectMany(regime => regime.Interests.Select(item => item.Id)).ToHashSet(StringComparer.Ordinal),
        CountyCodes = reference.Counties.Select(county => county.Code).ToHashSet(StringComparer.Ordinal),
        MunicipalityCodes = reference.Municipalities.Select(municipality => municipality.Code).ToHashSet(StringComparer.Ordinal),
        Checks = CheckCatalog.All.Select(item => item.Id).ToHashSet(StringComparer.Ordinal),
    };
}
