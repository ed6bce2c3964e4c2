using OppnaDrogscener.Domain.Checks.Temporary;
using OppnaDrogscener.Domain.Geometry;
using Xunit;

namespace OppnaDrogscener.Tests.Checks;

public sealed class SamePlaceTests
{
    private static readonly GeoPoint Square = new(65.5841, 22.1547);

    [Theory]
    [InlineData("Stora torget", "STORA  Torget!", true)]
    [InlineData("Sjötorget", "Sjotorget", false)]
    [InlineData("", "", false)]
    public void Compare_Names_AreReadWithoutCaseBlanksAndSigns(string one, string other, bool same) =>
        Assert.Equal(same ? SamePlaceReason.Name : null, SamePlace.Compare(Mark(one), Mark(other)));

    [Fact]
    public void Compare_SameNameInAnotherMunicipality_IsAnotherPlace() =>
        Assert.Null(SamePlace.Compare(Mark("Torget") with { MunicipalityCode = "2580" }, Mark("Torget") with { MunicipalityCode = "0180" }));

    [Fact]
    public void Compare_SameAddress_IsTheSamePlaceUnderAnotherName() =>
        Assert.Equal(SamePlaceReason.Address, SamePlace.Compare(Mark("A") with { Address = "storgatan 1" }, Mark("B") with { Address = "storgatan 1" }));

    [Theory]
    [InlineData(0.0022, true)]
    [InlineData(0.0023, false)]
    public void Compare_Positions_OnBothSidesOfTheLimit(double north, bool same) =>
        Assert.Equal(same ? SamePlaceReason.Distance : null, SamePlace.Compare(Mark("A") with { Position = Square }, Mark("B") with { Position = new GeoPoint(Square.Latitude + north, Square.Longitude) }));

    private static PlaceMark Mark(string name) => new(SamePlace.Norm(name), "", null, null);
}
