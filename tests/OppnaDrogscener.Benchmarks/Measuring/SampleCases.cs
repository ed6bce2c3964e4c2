using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Cases.Reading;

namespace OppnaDrogscener.Benchmarks.Measuring;

/// <summary>The sample cases and their documents.</summary>
public static class SampleCases
{
    /// <summary>The day that every document is made.</summary>
    public static DateOnly MadeOn { get; } = new(2026, 11, 23);

    /// <summary>The desk, opened once.</summary>
    public static CaseDesk Desk { get; } = CaseDesk.Open();

    /// <summary>A sample case.</summary>
    public static CaseReading Read(string name) => Desk.Read(Bytes(name));

    /// <summary>The file of a sample case.</summary>
    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", name + ".case.json"));

    /// <summary>A document of a sample case.</summary>
    public static BlockDocument Compose(string name, string document)
    {
        var reading = Read(name);
        var lawDate = CaseDesk.LawDateOf(reading.File!, MadeOn);
        return DocumentCatalog.Find(document)!.Compose(new CaseMaterial
        {
            File = reading.File!,
            Canonical = reading.Canonical,
            Assessment = Desk.Judge(reading.File!, Desk.RegimeOf(reading.File!, lawDate).Regime!, lawDate),
            Templates = Desk.Templates,
            MadeOn = MadeOn,
        });
    }

    /// <summary>An application of some ten pages: all of it but the appendices.</summary>
    public static BlockDocument TenPages()
    {
        var whole = Compose("tunt-underlag", "permit-application");
        return whole with { Blocks = [.. whole.Blocks.TakeWhile(block => block is not AppendixStart).Select(Unlinked)] };
    }

    /// <summary>The appendices are gone, so what links to them is plain text.</summary>
    private static Block Unlinked(Block block) => block is Paragraph paragraph
        ? paragraph with { Inlines = [.. paragraph.Inlines.Select(inline => inline is CrossReference reference ? new TextRun(reference.Text) : inline)] }
        : block;
}
