using OppnaDrogscener.Domain.Reference;

namespace OppnaDrogscener.Documents.Reference;

/// <summary>Reads the tables that lie inside the program into a catalog, strictly.</summary>
public static class ReferenceReader
{
    private const int CountyDigits = 2;
    private const int CodeDigits = 4;

    /// <summary>English keys of the themes as they stand in the table of offence codes.</summary>
    private static readonly Dictionary<string, CrimeTheme> Themes = new()
    {
        ["violence"] = CrimeTheme.Violence,
        ["robbery"] = CrimeTheme.Robbery,
        ["threat-and-harassment"] = CrimeTheme.ThreatAndHarassment,
        ["sexual-offence"] = CrimeTheme.SexualOffence,
        ["theft"] = CrimeTheme.Theft,
        ["vandalism"] = CrimeTheme.Vandalism,
        ["public-danger"] = CrimeTheme.PublicDanger,
        ["public-order"] = CrimeTheme.PublicOrder,
        ["against-officials"] = CrimeTheme.AgainstOfficials,
        ["narcotics"] = CrimeTheme.Narcotics,
        ["medicines"] = CrimeTheme.Medicines,
        ["alcohol"] = CrimeTheme.Alcohol,
        ["weapons"] = CrimeTheme.Weapons,
        ["traffic"] = CrimeTheme.Traffic,
        ["other"] = CrimeTheme.Other,
        ["discontinued"] = CrimeTheme.Discontinued,
    };

    /// <summary>The catalog. Throws <see cref="ReferenceException"/> with table and line when a table is broken.</summary>
    public static ReferenceCatalog Read() => Of(
        ReferenceTable.ReadEmbedded("municipalities.csv", "code", "name", "county", "population"),
        ReferenceTable.ReadEmbedded("counties.csv", "code", "name", "board", "court"),
        ReferenceTable.ReadEmbedded("crime-codes.csv", "code", "name", "discontinued", "group", "theme"));

    internal static ReferenceCatalog Of(ReferenceTable municipalities, ReferenceTable counties, ReferenceTable crimeCodes)
    {
        var countyCodes = counties.Rows.Select(row => row.Digits("code", CountyDigits)).ToHashSet();
        return new ReferenceCatalog(
            municipalities.Rows.Select(row => MunicipalityOf(row, countyCodes)).ToList(),
            counties.Rows.Select(row => new County(row["code"], row.Text("name"))).ToList(),
            counties.Rows.Select(row => new CountyBoard(row["code"], row.Text("board"), row.Text("court"))).ToList(),
            crimeCodes.Rows.Select(CrimeCodeOf).ToList());
    }

    private static Municipality MunicipalityOf(ReferenceRow row, HashSet<string> countyCodes)
    {
        var (code, county) = (row.Digits("code", CodeDigits), row.Digits("county", CountyDigits));
        row.Require(countyCodes.Contains(county), $"county \"{county}\" is not in the table of counties");
        row.Require(code.StartsWith(county, StringComparison.Ordinal), $"municipality {code} must begin with its county, {county}");
        return new Municipality(code, row.Text("name"), county, row.Positive("population"));
    }

    private static CrimeCode CrimeCodeOf(ReferenceRow row)
    {
        row.Require(Themes.ContainsKey(row["theme"]), $"theme \"{row["theme"]}\" is none of: {string.Join(", ", Themes.Keys)}");
        int? discontinued = row["discontinued"].Length == 0 ? null : row.Positive("discontinued");
        return new CrimeCode(row.Digits("code", CodeDigits), row.Text("name"), discontinued, row.Text("group"), Themes[row["theme"]]);
    }
}
