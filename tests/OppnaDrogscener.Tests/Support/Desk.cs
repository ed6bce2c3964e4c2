using System.Text;
using System.Text.Json.Nodes;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Reference;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Checks;
using Xunit;

namespace OppnaDrogscener.Tests.Support;

/// <summary>The desk over the repository's own templates, opened once.</summary>
public static class Desk
{
    private static readonly Lazy<CaseDesk> Opened = new(() =>
        new CaseDesk(TemplateSet.Load(TemplateFolder.Open(RepositoryFolder.PathTo("templates"))), ReferenceReader.Read()));

    public static CaseDesk Of => Opened.Value;

    /// <summary>A sample case as it lies in tests/samples.</summary>
    public static CaseReading Sample(string name) => Of.Read(File.ReadAllBytes(RepositoryFolder.PathTo("tests", "samples", name + ".case.json")));

    /// <summary>Reads a case that must be readable.</summary>
    public static CaseReading Readable(JsonNode file)
    {
        var reading = Of.Read(Encoding.UTF8.GetBytes(file.ToJsonString()));
        Assert.True(reading.File is not null, string.Join("\n", reading.Problems));
        return reading;
    }

    /// <summary>Judges a case under its own regime and law date.</summary>
    public static Assessment Judge(CaseReading reading)
    {
        var lawDate = CaseDesk.LawDateOf(reading.File!, new DateOnly(2026, 11, 23));
        return Of.Judge(reading.File!, Of.RegimeOf(reading.File!, lawDate).Regime!, lawDate);
    }
}
