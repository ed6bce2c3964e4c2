using System.Globalization;
using System.Security.Cryptography;
using OppnaDrogscener.Benchmarks.Measuring;
using OppnaDrogscener.Documents.Rendering;

namespace OppnaDrogscener.Benchmarks.Benchmarks;

/// <summary>The same case gives the same bytes: in other processes, under other cultures and clocks, and many at once.</summary>
public sealed class PdfBytes : Benchmark
{
    private static readonly string[] Cultures = ["sv-SE", "ar-SA", "tr-TR", "de-CH", "th-TH"];
    private static readonly string[] Zones = ["Pacific/Auckland", "America/Los_Angeles"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(int pairs)
    {
        var expected = Checksum();
        var found = Zones.SelectMany(zone => Cultures.SelectMany(culture => OwnProcess.Run(this, culture, ("TZ", zone)).Split(' '))).ToList();
        yield return new Finding(
            $"Identical bytes: {found.Count} renders, {Cultures.Length} cultures × {Zones.Length} time zones × 2", $"{found.Count}/{found.Count}",
            $"{found.Count(each => each == expected)}/{found.Count}", $"{Cultures.Length * Zones.Length} processes");

        var together = new string[64];
        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i => together[i] = Checksum());
        yield return new Finding(
            $"Identical bytes: {together.Length} renders, 16 at once in one process", $"{together.Length}/{together.Length}",
            $"{together.Count(each => each == expected)}/{together.Length}", "one process");
    }

    /// <inheritdoc/>
    public override string Alone(string argument)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(argument);
        return $"{Checksum()} {Checksum()}";
    }

    private static string Checksum() => Convert.ToHexStringLower(SHA256.HashData(PdfRenderer.Render(SampleCases.Compose("torg-lulea", "permit-application")).Bytes!));
}
