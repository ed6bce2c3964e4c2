using Microsoft.Extensions.Configuration;
using OppnaDrogscener.Web.Security;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Security;

/// <summary>Pictures from another host are shown only by setting, only on the map, and only from that host.</summary>
public sealed class MapTilesTests
{
    private const string Address = "https://kartor.example.se/topo/{z}/{x}/{y}.png";

    [Fact]
    public void Of_NothingSet_IsNoSource()
    {
        var tiles = Of();
        Assert.False(tiles.AreThere);
        Assert.Equal("", tiles.Host);
    }

    [Theory]
    [InlineData("http://kartor.example.se/{z}/{x}/{y}.png")]
    [InlineData("/kartor/{z}/{x}/{y}.png")]
    [InlineData("https://kartor.example.se/{z}/{x}.png")]
    public void Of_AddressThatCannotBeUsed_SaysWhatIsWrong(string address) =>
        Assert.Contains(address, Assert.Throws<InvalidOperationException>(() => Of(("Address", address))).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_GridWithoutLevels_SaysWhatIsWrong() =>
        Assert.Contains("Resolutions", Assert.Throws<InvalidOperationException>(() => Of(("Address", Address), ("Projection", "EPSG:3006"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("/arenden/1/bevakningsomrade", true)]
    [InlineData("/arenden/1/plats", false)]
    [InlineData("/", false)]
    public void Host_OfTheSource_IsAllowedOnTheMapAlone(string path, bool allowed)
    {
        var policy = SecurityHeaders.PolicyOf(path, "x", Of(("Address", Address)));
        Assert.Equal(allowed, policy.Contains("img-src 'self' https://kartor.example.se;", StringComparison.Ordinal));
        Assert.Equal(!allowed, policy.Contains("img-src 'self';", StringComparison.Ordinal));
    }

    private static MapTiles Of(params IReadOnlyList<(string Name, string Value)> settings) => MapTiles.Of(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"{MapTiles.Section}:{setting.Name}", (string?)setting.Value))).Build());
}
