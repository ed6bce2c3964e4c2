using System.Globalization;
using System.Text;
using OppnaDrogscener.Benchmarks.Measuring;
using OppnaDrogscener.Documents.Reference;
using OppnaDrogscener.Importing;
using OppnaDrogscener.Importing.Reading;

namespace OppnaDrogscener.Benchmarks.Benchmarks;

/// <summary>
/// A police extract by address (konstruerat exempel), opened, recognised, surveyed and read for one street: how time and memory
/// grow from 100 000 rows to a million.
/// </summary>
public sealed class ImportRows : Benchmark
{
    private const int Few = 100_000;
    private const int Many = 1_000_000;
    private const string Street = "EXEMPELTORGET";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(int pairs)
    {
        var (few, many) = (Extract(Few), Extract(Many));
        try
        {
            var ratio = Ratio.OfProcessor(() => Read(many), () => Read(few), Math.Min(pairs, 5));
            string Exponent(double times) => Math.Log10(times).ToString("0.00", CultureInfo.InvariantCulture);
            yield return new Finding("Import growth exponent, 100 000 → 1 000 000 rows", "≤ 1.0", Exponent(ratio.Median), $"{Exponent(ratio.Lower)}–{Exponent(ratio.Upper)}, {ratio.Pairs} pairs");
            var (small, large) = (Alone(few, "few"), Alone(many, "many"));
            yield return new Finding("Import memory, 1 000 000 ÷ 100 000 rows (peak of a process)", "1.0", (large.Megabytes / small.Megabytes).ToString("0.00", CultureInfo.InvariantCulture), $"{large.Megabytes:0} and {small.Megabytes:0} MB, one process each");
            yield return new Finding("Import of 1 000 000 rows, wall clock", "–", string.Create(CultureInfo.InvariantCulture, $"{large.Seconds:0.0} s"), "one process, open to read");
        }
        finally
        {
            File.Delete(few);
            File.Delete(many);
        }
    }

    /// <inheritdoc/>
    public override string Alone(string argument)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var reading = Read(argument);
        return string.Create(CultureInfo.InvariantCulture, $"{OwnProcess.PeakMegabytes:0.0} {watch.Elapsed.TotalSeconds:0.00} {reading.Rows}");
    }

    private (double Megabytes, double Seconds) Alone(string path, string which)
    {
        var said = OwnProcess.Run(this, path).Split(' ');
        return said is [var megabytes, var seconds, _] ? (double.Parse(megabytes, CultureInfo.InvariantCulture), double.Parse(seconds, CultureInfo.InvariantCulture)) : throw new InvalidOperationException(which);
    }

    private static ImportReading Read(string path)
    {
        using var file = ImportFile.Open(File.OpenRead(path), Path.GetFileName(path)).Value!;
        var mapping = file.Recognise().Value!.Mapping;
        mapping = mapping with { Dates = file.Survey(mapping).Value!.Dates!.Order };
        return file.Read(mapping, new ImportScope { Streets = new HashSet<string> { Street } }, ReferenceReader.Read()).Value!;
    }

    /// <summary>A file of so many rows, the same ones every time.</summary>
    private static string Extract(int rows)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        using var text = new StreamWriter(path, false, Encoding.Latin1);
        text.Write("inskrdat;näpo;basområde;gata;brottskod;antal;brottsdag start;brottsdag slut;brottstid start;brottstid slut\r\n");
        var first = new DateOnly(2019, 1, 1);
        for (var at = 0; at < rows; at++)
        {
            var day = first.AddDays(at % 2790).ToString("M/d/yy", CultureInfo.InvariantCulture);
            text.Write(string.Create(CultureInfo.InvariantCulture, $"{day};EXEMPEL ;25{at % 40:00};{(at % 997 == 0 ? Street : "GATA " + at % 401)}      ;{(at % 3 == 0 ? "0357" : "5010")};1;{day};{day};{at % 24:00}{at % 60:00};\r\n"));
        }

        return path;
    }
}
