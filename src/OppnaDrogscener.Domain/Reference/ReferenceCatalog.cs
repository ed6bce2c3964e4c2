namespace OppnaDrogscener.Domain.Reference;

/// <summary>What the program knows beforehand: municipalities, counties with their boards, and offence codes of public places.</summary>
public sealed class ReferenceCatalog
{
    private readonly Dictionary<string, Municipality> _municipalities;
    private readonly Dictionary<string, County> _counties;
    private readonly Dictionary<string, CountyBoard> _boards;
    private readonly Dictionary<string, CrimeCode> _crimeCodes;

    /// <param name="municipalities">Each in a county that is in the list of counties.</param>
    /// <param name="counties">Each with exactly one board.</param>
    /// <param name="boards">One per county.</param>
    /// <param name="crimeCodes">An excerpt: a code that is not here may still be right.</param>
    public ReferenceCatalog(
        IReadOnlyList<Municipality> municipalities,
        IReadOnlyList<County> counties,
        IReadOnlyList<CountyBoard> boards,
        IReadOnlyList<CrimeCode> crimeCodes)
    {
        (Municipalities, Counties, Boards, CrimeCodes) = (municipalities, counties, boards, crimeCodes);
        _municipalities = municipalities.ToDictionary(item => item.Code);
        _counties = counties.ToDictionary(item => item.Code);
        _boards = boards.ToDictionary(item => item.CountyCode);
        _crimeCodes = crimeCodes.ToDictionary(item => item.Code);
    }

    /// <summary>The day for which the populations are true.</summary>
    public static DateOnly PopulationDay { get; } = new(2024, 11, 1);

    /// <summary>All municipalities by code.</summary>
    public IReadOnlyList<Municipality> Municipalities { get; }

    /// <summary>All counties by code.</summary>
    public IReadOnlyList<County> Counties { get; }

    /// <summary>All boards by county code.</summary>
    public IReadOnlyList<CountyBoard> Boards { get; }

    /// <summary>The offence codes that matter in a public place.</summary>
    public IReadOnlyList<CrimeCode> CrimeCodes { get; }

    /// <summary>The municipality with the code, or null.</summary>
    public Municipality? Municipality(string code) => _municipalities.GetValueOrDefault(code);

    /// <summary>The county with the code, or null.</summary>
    public County? County(string code) => _counties.GetValueOrDefault(code);

    /// <summary>The board of a county, or null.</summary>
    public CountyBoard? BoardOfCounty(string countyCode) => _boards.GetValueOrDefault(countyCode);

    /// <summary>The board that a municipality belongs under, or null when the code is unknown.</summary>
    public CountyBoard? BoardOfMunicipality(string municipalityCode) =>
        Municipality(municipalityCode) is { } municipality ? BoardOfCounty(municipality.CountyCode) : null;

    /// <summary>The offence code, or null when the excerpt does not hold it.</summary>
    public CrimeCode? CrimeCode(string code) => _crimeCodes.GetValueOrDefault(code);

    /// <summary>Residents of all municipalities of a county.</summary>
    public int PopulationOfCounty(string countyCode) =>
        Municipalities.Where(municipality => municipality.CountyCode == countyCode).Sum(municipality => municipality.Population);
}
