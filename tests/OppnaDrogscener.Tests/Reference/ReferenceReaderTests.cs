using OppnaDrogscener.Documents.Reference;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Reference;
using Xunit;

namespace OppnaDrogscener.Tests.Reference;

public sealed class ReferenceReaderTests
{
    private static readonly ReferenceCatalog Catalog = ReferenceReader.Read();

    [Fact]
    public void Read_TheTablesInside_AreTheWholeCountry()
    {
        Assert.Equal(290, Catalog.Municipalities.Count);
        Assert.Equal(21, Catalog.Counties.Count);
        Assert.Equal(21, Catalog.Boards.Count);
        Assert.Equal(181, Catalog.CrimeCodes.Count);
        Assert.Equal(33, Catalog.Municipalities.Count(municipality => municipality.CountyCode == "12"));
        Assert.Equal(248583, Catalog.PopulationOfCounty("25"));
    }

    [Theory]
    [InlineData("0180", "Länsstyrelsen i Stockholms län")]
    [InlineData("2580", "Länsstyrelsen i Norrbottens län")]
    [InlineData("1280", "Länsstyrelsen Skåne")]
    public void Board_OfAMunicipality_IsThatOfItsCounty(string municipality, string board) =>
        Assert.Equal(board, Catalog.BoardOfMunicipality(municipality)!.Name);

    [Fact]
    public void Lookup_UnknownCode_IsNull()
    {
        Assert.Null(Catalog.BoardOfMunicipality("9999"));
        Assert.Null(Catalog.County("02"));
        Assert.Null(Catalog.CrimeCode("0000"));
    }

    [Fact]
    public void CrimeCodes_TypesAndOrigin_FollowTheTheme()
    {
        Assert.Equal(OffenceType.Violence, Catalog.CrimeCode("0357")!.Type);
        Assert.Equal(OffenceType.Narcotics, Catalog.CrimeCode("5010")!.Type);
        Assert.Equal((null, 1999), (Catalog.CrimeCode("5006")!.Type, Catalog.CrimeCode("5006")!.DiscontinuedIn));
    }

    [Theory]
    [InlineData("code;name;county\n", 1)]
    [InlineData("code;name;county;population\n0180;Stockholm;01\n", 2)]
    [InlineData("code;name;county;population\n180;Stockholm;01;5\n", 2)]
    [InlineData("code;name;county;population\n0180;Stockholm;01;5\n0181;;01;5\n", 3)]
    [InlineData("code;name;county;population\n0180;Stockholm;01;-5\n", 2)]
    [InlineData("code;name;county;population\n0180;Stockholm;02;5\n", 2)]
    [InlineData("code;name;county;population\n1280;Stockholm;01;5\n", 2)]
    [InlineData("code;name;county;population\n0180;A;01;5\n0180;B;01;5\n", 3)]
    public void Read_BrokenMunicipalities_SaysTableAndLine(string text, int line)
    {
        var error = Assert.Throws<ReferenceException>(() => ReferenceReader.Of(
            ReferenceTable.Parse("municipalities.csv", text, "code", "name", "county", "population"),
            ReferenceTable.Parse("counties.csv", "code;name;board;court\n01;Stockholms län;Länsstyrelsen i Stockholms län;Förvaltningsrätten i Stockholm\n", "code", "name", "board", "court"),
            ReferenceTable.Parse("crime-codes.csv", "code;name;discontinued;group;theme\n", "code", "name", "discontinued", "group", "theme")));

        Assert.Equal(("municipalities.csv", line), (error.Table, error.Line));
        Assert.StartsWith($"municipalities.csv({line}): ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_UnknownTheme_NamesTheAllowedOnes()
    {
        var error = Assert.Throws<ReferenceException>(() => ReferenceReader.Of(
            ReferenceTable.Parse("municipalities.csv", "code;name;county;population\n", "code", "name", "county", "population"),
            ReferenceTable.Parse("counties.csv", "code;name;board;court\n", "code", "name", "board", "court"),
            ReferenceTable.Parse("crime-codes.csv", "code;name;discontinued;group;theme\n0357;X;;03;vald\n", "code", "name", "discontinued", "group", "theme")));

        Assert.Contains("violence", error.Message, StringComparison.Ordinal);
    }
}
