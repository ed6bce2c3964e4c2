using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Importing;

/// <summary>
/// The police's layouts as files to try the program with: konstruerat exempel, the generator's own. Written anew with
/// UPDATE_GOLDEN=1 when the generator changes.
/// </summary>
public sealed class ConstructedFilesTests
{
    private static readonly IReadOnlyList<ConstructedOffence> Made = PoliceExtract.Offences(6);

    [Theory]
    [InlineData("konstruerat_polisutdrag_adress")]
    [InlineData("konstruerat_polisutdrag_position")]
    [InlineData("konstruerat_polisutdrag_kategori")]
    [InlineData("konstruerat_polisutdrag_handelser")]
    public void File_InTheRepository_IsWhatTheGeneratorMakes(string name)
    {
        var extract = name.Split('_')[^1] switch
        {
            "adress" => PoliceExtract.ByAddress(Made),
            "position" => PoliceExtract.ByPosition(Made),
            "kategori" => PoliceExtract.ByCategory(Made),
            _ => PoliceExtract.OfEvents(Made),
        };
        var (text, book) = (RepositoryFolder.PathTo("tests", "data", name + ".csv"), RepositoryFolder.PathTo("tests", "data", name + ".xlsx"));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllBytes(text, extract.ToCsv());
            File.WriteAllBytes(book, extract.ToWorkbook());
        }

        Assert.Equal(extract.ToCsv(), File.ReadAllBytes(text));
        using var file = ImportProbe.Open(File.ReadAllBytes(book), name + ".xlsx");
        using var same = ImportProbe.Open(extract.ToCsv());
        Assert.Equal(ImportProbe.Read(same).Offences, ImportProbe.Read(file).Offences, (one, other) => one with { Position = [] } == other with { Position = [] });
    }
}
